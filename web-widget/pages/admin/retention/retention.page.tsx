import { openPage } from '../../house/open-page.tsx';
import { RetentionPage } from './retention.tsx';

void openPage(RetentionPage);

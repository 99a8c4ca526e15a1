import { openPage } from '../../house/open-page.tsx';
import { Audit } from './audit.tsx';

void openPage(Audit);

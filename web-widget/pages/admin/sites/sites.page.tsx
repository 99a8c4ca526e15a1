import { openPage } from '../../house/open-page.tsx';
import { Sites } from './sites.tsx';

void openPage(Sites);

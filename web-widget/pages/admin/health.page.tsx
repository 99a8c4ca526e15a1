import { openPage } from '../house/open-page.tsx';
import { Health } from './health.tsx';

void openPage(Health);

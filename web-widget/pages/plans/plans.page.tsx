import { openPage } from '../house/open-page.tsx';
import { Plans } from './plans.tsx';

void openPage(Plans);

import { openPage } from '../house/open-page.tsx';
import { Quality } from './quality.tsx';

void openPage(Quality);

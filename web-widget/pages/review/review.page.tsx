import { openPage } from '../house/open-page.tsx';
import { ReviewPage } from './review-page.tsx';

void openPage(ReviewPage);

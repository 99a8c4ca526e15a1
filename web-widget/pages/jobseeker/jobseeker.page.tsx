import { openPage } from '../house/open-page.tsx';
import { Jobseeker } from './jobseeker.tsx';

void openPage(Jobseeker);

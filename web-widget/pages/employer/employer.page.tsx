import { openPage } from '../house/open-page.tsx';
import { Employer } from './employer.tsx';

void openPage(Employer);

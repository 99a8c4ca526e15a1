import { openPage } from '../house/open-page.tsx';
import { Counselor } from './counselor.tsx';

void openPage(Counselor);

import { openPage } from '../house/open-page.tsx';
import { Replies } from './replies.tsx';

void openPage(Replies);

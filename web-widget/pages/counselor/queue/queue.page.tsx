import { openPage } from '../../house/open-page.tsx';
import { Queue } from './queue.tsx';

void openPage(Queue);

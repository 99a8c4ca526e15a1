import { openPage } from '../../house/open-page.tsx';
import { Users } from './users.tsx';

void openPage(Users);

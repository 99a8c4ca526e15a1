import { openPage } from '../house/open-page.tsx';
import { Search } from './search.tsx';

void openPage(Search);

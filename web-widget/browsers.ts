/** The browsers that an agency's visitors still bring. */
export const browsers = ['chrome105', 'safari15.4', 'firefox119'];

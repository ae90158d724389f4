// Genesys' declarations import lodash and bring no types of it: alone among these five, they do not check without this line.
declare module 'lodash';

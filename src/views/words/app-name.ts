/** What the program is called, whoever runs it and in whatever language. */
export const APP_NAME = 'Callprobe';

/** Where a browser keeps the best results of the practice labs. */
export const RESULTS_KEY = 'shopkeeper.labs';

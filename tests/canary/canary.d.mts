export function canary(standpoint: { readonly analyzeAll: (articles: never) => unknown }): Promise<string>;

declare module 'jstat' {
  interface ContinuousDistribution {
    inv(probability: number, ...parameters: number[]): number;
  }
  export const jStat: {
    readonly studentt: ContinuousDistribution;
    readonly chisquare: ContinuousDistribution;
    /** Logarithm of the gamma function. */
    gammaln(x: number): number;
  };
  const module: { readonly jStat: typeof jStat };
  export default module;
}

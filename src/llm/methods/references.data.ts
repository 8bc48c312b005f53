/** The works that a methods paragraph can cite. */
export const BIBTEX = {
  angelopoulos2023prediction: `@article{angelopoulos2023prediction,
  author = {Angelopoulos, Anastasios N. and Bates, Stephen and Fannjiang, Clara and Jordan, Michael I. and Zrnic, Tijana},
  title = {Prediction-powered inference}, journal = {Science}, volume = {382}, number = {6671}, pages = {669--674}, year = {2023}
}`,
  angelopoulos2023ppi: `@misc{angelopoulos2023ppi,
  author = {Angelopoulos, Anastasios N. and Duchi, John C. and Zrnic, Tijana},
  title = {{PPI++}: Efficient prediction-powered inference}, year = {2023}, eprint = {2311.01453}, archivePrefix = {arXiv}
}`,
  egami2023using: `@inproceedings{egami2023using,
  author = {Egami, Naoki and Hinck, Musashi and Stewart, Brandon M. and Wei, Hanying},
  title = {Using imperfect surrogates for downstream inference: Design-based supervised learning for social science applications of large language models},
  booktitle = {Advances in Neural Information Processing Systems}, volume = {36}, year = {2023}
}`,
  rogan1978estimating: `@article{rogan1978estimating,
  author = {Rogan, Walter J. and Gladen, Beth}, title = {Estimating prevalence from the results of a screening test},
  journal = {American Journal of Epidemiology}, volume = {107}, number = {1}, pages = {71--76}, year = {1978}
}`,
  krippendorff2011computing: `@misc{krippendorff2011computing,
  author = {Krippendorff, Klaus}, title = {Computing {Krippendorff's} alpha-reliability}, year = {2011},
  howpublished = {University of Pennsylvania, Annenberg School for Communication}
}`,
  benjamini1995controlling: `@article{benjamini1995controlling,
  author = {Benjamini, Yoav and Hochberg, Yosef}, title = {Controlling the false discovery rate: A practical and powerful approach to multiple testing},
  journal = {Journal of the Royal Statistical Society: Series B}, volume = {57}, number = {1}, pages = {289--300}, year = {1995}
}`,
  holm1979simple: `@article{holm1979simple,
  author = {Holm, Sture}, title = {A simple sequentially rejective multiple test procedure},
  journal = {Scandinavian Journal of Statistics}, volume = {6}, number = {2}, pages = {65--70}, year = {1979}
}`,
} as const;

export type Reference = keyof typeof BIBTEX;

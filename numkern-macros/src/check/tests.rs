//! Each rule on a sample, and the samples on which no rule may fire.

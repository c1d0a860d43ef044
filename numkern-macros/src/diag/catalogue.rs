//! The catalogue of codes and wordings.

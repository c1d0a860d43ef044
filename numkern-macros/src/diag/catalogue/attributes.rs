//! NK00xx: attributes, options and the shape of the item.

//! Which variables and loops a statement can name.

use super::types::Ty;

/// What a variable holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    One(Ty),
    /// A pair.
    Tuple(Ty, Ty),
    /// `[T; 3]`.
    Array(Ty),
    /// A counter without a type of its own: only good for a cast.
    Untyped,
}

#[derive(Clone, Debug)]
pub struct Var {
    pub name: String,
    pub kind: Kind,
    pub mutable: bool,
}

/// A loop around the place.
#[derive(Clone, Debug)]
pub struct Around {
    pub label: Option<String>,
    /// The type of the value that its `break`s hand out.
    pub value: Option<Ty>,
}

/// What can be named at a place. A later variable hides an earlier one.
#[derive(Clone, Default)]
pub struct Scope {
    pub vars: Vec<Var>,
    pub loops: Vec<Around>,
}

impl Scope {
    /// Declares a variable.
    pub fn declare(&mut self, name: &str, kind: Kind, mutable: bool) {
        self.vars.retain(|var| var.name != name);
        self.vars.push(Var { name: name.to_owned(), kind, mutable });
    }

    /// What has a value of a type: variables, fields, elements.
    pub fn readable(&self, ty: Ty) -> Vec<String> {
        self.places(ty, false)
    }

    /// What can be assigned a value of a type.
    pub fn writable(&self, ty: Ty) -> Vec<String> {
        self.places(ty, true)
    }

    fn places(&self, ty: Ty, mutable: bool) -> Vec<String> {
        let mut places = Vec::new();
        for var in self.vars.iter().filter(|var| var.mutable || !mutable) {
            let name = &var.name;
            match &var.kind {
                Kind::One(own) if *own == ty => places.push(name.clone()),
                Kind::Tuple(a, b) => {
                    places.extend((*a == ty).then(|| format!("{name}.0")));
                    places.extend((*b == ty).then(|| format!("{name}.1")));
                }
                Kind::Array(own) if *own == ty => {
                    places.extend((0..3).map(|k| format!("{name}[{k}]")));
                }
                _ => {}
            }
        }
        places
    }

    /// The types that have a place to assign to.
    pub fn writable_types(&self) -> Vec<Ty> {
        let mut types = Vec::new();
        for var in self.vars.iter().filter(|var| var.mutable) {
            match var.kind {
                Kind::One(ty) | Kind::Array(ty) => types.push(ty),
                Kind::Tuple(a, b) => types.extend([a, b]),
                Kind::Untyped => {}
            }
        }
        types
    }

    /// The names of the variables of a kind.
    pub fn named(&self, wanted: impl Fn(&Kind) -> bool) -> Vec<String> {
        self.vars.iter().filter(|var| wanted(&var.kind)).map(|var| var.name.clone()).collect()
    }
}

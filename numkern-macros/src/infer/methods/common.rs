//! Methods of `Option` and `Result`.

use super::Method;
use crate::infer::Infer;
use crate::infer::unify::Term;

impl Infer<'_> {
    /// A method of `Option<T>` or `Result<T, _>`.
    pub(super) fn option_method(
        &mut self,
        name: &str,
        item: &Term,
        method: &Method<'_>,
    ) -> Option<Term> {
        let wrap = |item: Term| Term::Named(name.to_owned(), vec![item]);
        let by_ref = matches!(self.table.shallow(&method.receiver), Term::Ref(..));
        let arg = method.args.first();
        Some(match (&*method.name, arg) {
            ("is_some" | "is_none" | "is_ok" | "is_err", _) => Term::BOOL,
            ("ok", _) if name == "Result" => Term::option(item.clone()),
            ("ok_or" | "ok_or_else", _) => Term::result(item.clone()),
            // What takes the option by value cannot be called on a reference
            // unless the option is `Copy`; the result is the same then.
            ("unwrap" | "expect" | "unwrap_or_default", _) => item.clone(),
            ("unwrap_or", Some(default)) => {
                self.table.unify(item, default);
                item.clone()
            }
            ("unwrap_or_else", Some(function)) if name == "Option" => {
                let output = self.applied(Some(function), &[]);
                self.table.unify(item, &output);
                item.clone()
            }
            ("map", function) if !by_ref => {
                let output = self.applied(function, std::slice::from_ref(item));
                wrap(output)
            }
            ("and_then", function) if !by_ref => {
                let inner = self.table.fresh();
                let output = self.applied(function, std::slice::from_ref(item));
                self.table.unify(&output, &wrap(inner.clone()));
                wrap(inner)
            }
            ("map_or", Some(default)) if !by_ref => {
                let output = self.applied(method.args.get(1), std::slice::from_ref(item));
                self.table.unify(default, &output);
                default.clone()
            }
            ("copied" | "cloned", None) => match self.table.shallow(item) {
                Term::Ref(_, inner) => wrap(*inner),
                _ => return None,
            },
            ("or", Some(other)) => {
                let this = wrap(item.clone());
                self.table.unify(&this, other);
                this
            }
            _ => return None,
        })
    }
}

//! Calls of other kernels.
//!
//! In a body, `g(x)` becomes a call of `g`'s own body at the same CPU level,
//! reached through the type of the same name. A plain function has no such
//! type, and a missing name would be a bare resolution error; so each callee
//! is imported under an alias inside a scope that already holds a stand-in
//! type of that alias. An import brings whichever namespaces exist, hence the
//! alias is the kernel's type where there is one and the stand-in otherwise,
//! which fails the trait check `Kernel` with a message that says what to do.
//! The named constructs of the runtime have such a type, too, and so are
//! called like kernels, under whatever path the user has for them.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::hir::visit::{self, Visit};
use crate::hir::{Callee, CalleeKind, Expr, ExprKind, Kernel, Stmt};

/// The kernels that a body calls, by path.
pub(super) struct Callees {
    found: Vec<Found>,
    /// Imports of everything in a module, which may bring a callee.
    globs: Vec<syn::ItemUse>,
}

struct Found {
    text: String,
    /// The user's name for it.
    name: Ident,
    path: syn::Path,
    alias: Ident,
    /// The number of arguments at the first call.
    arity: usize,
    /// The number of generic arguments at the first call.
    generics: usize,
}

impl Callees {
    /// Collects the callees of a kernel.
    pub(super) fn of(kernel: &Kernel) -> Self {
        struct Collect(Callees);
        impl<'a> Visit<'a> for Collect {
            fn expr(&mut self, expr: &'a Expr) {
                if let ExprKind::Call { callee, args } = &expr.kind
                    && callee.kind == CalleeKind::Kernel
                {
                    self.0.add(callee, args.len());
                }
                visit::walk_expr(self, expr);
            }

            fn stmt(&mut self, stmt: &'a Stmt) {
                if let Stmt::Item(item) = stmt
                    && let syn::Item::Use(import) = &**item
                    && has_glob(&import.tree)
                {
                    self.0.globs.push(import.clone());
                }
                visit::walk_stmt(self, stmt);
            }
        }
        let mut collect = Collect(Callees { found: Vec::new(), globs: Vec::new() });
        collect.block(&kernel.body);
        collect.0
    }

    fn add(&mut self, callee: &Callee, arity: usize) {
        let path = callee.resolved();
        let text = quote!(#path).to_string();
        if self.found.iter().all(|found| found.text != text) {
            let alias = format_ident!("__nk_kernel{}", self.found.len());
            let Some(last) = callee.path.path.segments.last() else { return };
            let name = last.ident.clone();
            let generics = match &last.arguments {
                syn::PathArguments::AngleBracketed(written) => written.args.len(),
                _ => 0,
            };
            self.found.push(Found { text, name, path, alias, arity, generics });
        }
    }

    /// The alias under which a callee's body is reached.
    pub(super) fn alias(&self, callee: &Callee) -> Option<&Ident> {
        let path = callee.resolved();
        let text = quote!(#path).to_string();
        self.found.iter().find(|found| found.text == text).map(|found| &found.alias)
    }

    /// Wraps a body in the scopes that resolve its callees, and asks rustc
    /// whether they are kernels.
    pub(super) fn wrap(&self, krate: &syn::Path, body: TokenStream) -> TokenStream {
        let checks = self.found.iter().map(|found| found.check(krate)).collect();
        self.scoped(checks, body)
    }

    /// Wraps another form of a body, whose callees have been asked for.
    pub(super) fn scopes(&self, krate: &syn::Path, body: TokenStream) -> TokenStream {
        // For the stand-ins, which are called in lanes as if they were kernels.
        let callable = self.found.iter().map(|found| {
            let alias = &found.alias;
            quote! {
                impl<A> #krate::Callable<A> for #alias {
                    type Output = f64;
                    fn call<S: #krate::__private::Simd>(_: S, _: A) -> f64 {
                        ::core::unreachable!()
                    }
                }
            }
        });
        self.scoped(callable.collect(), body)
    }

    fn scoped(&self, checks: TokenStream, body: TokenStream) -> TokenStream {
        if self.found.is_empty() {
            return body;
        }
        let stand_ins = self.found.iter().map(Found::stand_in);
        let imports = self.found.iter().map(|found| {
            let (path, alias) = (&found.path, &found.alias);
            quote!(use #path as #alias;)
        });
        let globs = &self.globs;
        quote! {
            #(#globs)*
            #checks
            #(#stand_ins)*
            { #(#imports)* #body }
        }
    }
}

impl Found {
    /// A type that takes the calls of what is no kernel, with any result, so
    /// that nothing but the failed check is said of them.
    fn stand_in(&self) -> TokenStream {
        let alias = &self.alias;
        let generics = (0..self.generics).map(|i| format_ident!("T{i}"));
        let params = (0..self.arity).map(|_| quote!(_: impl ::core::marker::Sized));
        quote! {
            enum #alias<R = f64> { Result(R) }
            impl<R> #alias<R> {
                fn __nk_body<S #(, #generics)*>(_: S, #(#params),*) -> R {
                    ::core::unreachable!()
                }
            }
        }
    }

    /// Asks rustc whether the callee is a kernel, under the user's own name
    /// for it and at the user's place.
    fn check(&self, krate: &syn::Path) -> TokenStream {
        let path = &self.path;
        let alias = format_ident!("{}_checked", self.alias);
        let name = &self.name;
        // By the constant, because an error then names no function of ours.
        let require = quote_spanned!(name.span()=> <#name as #krate::Kernel>::NAME);
        quote! {
            {
                use #path as #alias;
                {
                    enum #name {}
                    {
                        use #alias as #name;
                        let _ = #require;
                    }
                }
            }
        }
    }
}

fn has_glob(tree: &syn::UseTree) -> bool {
    match tree {
        syn::UseTree::Glob(_) => true,
        syn::UseTree::Path(path) => has_glob(&path.tree),
        syn::UseTree::Group(group) => group.items.iter().any(has_glob),
        _ => false,
    }
}

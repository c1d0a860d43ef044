//! From attribute arguments to [`Options`].

use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::Parser;

use super::attribute::Attribute;
use super::parse::{self, Argument, ArgumentKind, Arguments};
use super::{Fastmath, Options, Simd, Spanned, Target, Tuning, Vectorize, numba, suggest, tuning};
use crate::diag::Sink;
use crate::diag::catalogue::{attributes, fastmath, vectorize};
use crate::hir::SpanRange;

/// Collects the options of the running attribute and of its numkern siblings
/// on the same item, which are removed from it.
pub(crate) fn collect(
    name: &'static str,
    arguments: TokenStream,
    function: &mut syn::ItemFn,
    sink: &mut Sink,
) -> Options {
    let place = SpanRange::of_span(Span::call_site());
    let mut collector = Collector {
        options: Options {
            krate: syn::parse_quote!(::numkern),
            vectorize: None,
            parallel: None,
            tuning: Tuning::default(),
            simd: None,
            fastmath: None,
        },
        seen: Vec::new(),
        sink,
    };
    if let Some(attribute) = Attribute::from_name(name) {
        collector.attribute(attribute, arguments, place);
    }
    let (siblings, others): (Vec<_>, Vec<_>) = std::mem::take(&mut function.attrs)
        .into_iter()
        .partition(|attribute| collector.is_ours(attribute.path()));
    function.attrs = others;
    for sibling in siblings {
        collector.sibling(&sibling);
    }
    collector.finish()
}

const SIMD_WHY: &str = "It is named by a string.";
const SIMD_HELP: &str = "write `simd = \"auto\"`, `simd = \"require\"` or `simd = \"off\"`";

pub(super) struct Collector<'s> {
    pub(super) options: Options,
    /// Attributes and options that were given, for "given twice".
    seen: Vec<(String, SpanRange)>,
    pub(super) sink: &'s mut Sink,
}

impl Collector<'_> {
    /// Whether a path on the item names one of our attributes: by itself,
    /// through `numkern`, or through the crate path of the options.
    fn is_ours(&self, path: &syn::Path) -> bool {
        let Some(last) = path.segments.last() else { return false };
        if Attribute::from_name(&last.ident.to_string()).is_none() {
            return false;
        }
        let names = |path: &syn::Path| -> Vec<String> {
            path.segments.iter().map(|segment| segment.ident.to_string()).collect()
        };
        let mut around = names(path);
        around.pop();
        around.is_empty() || around == ["numkern"] || around == names(&self.options.krate)
    }

    fn sibling(&mut self, attribute: &syn::Attribute) {
        let place = SpanRange::of(attribute);
        let name = attribute.path().segments.last().map(|last| last.ident.to_string());
        let Some(kind) = name.as_deref().and_then(Attribute::from_name) else { return };
        match &attribute.meta {
            syn::Meta::Path(_) => self.attribute(kind, TokenStream::new(), place),
            syn::Meta::List(list) => self.attribute(kind, list.tokens.clone(), place),
            syn::Meta::NameValue(_) => {
                self.sink.report(attributes::not_options(kind.name(), "=", kind.example(), place));
            }
        }
    }

    /// One attribute with its arguments.
    fn attribute(&mut self, attribute: Attribute, arguments: TokenStream, place: SpanRange) {
        match attribute {
            Attribute::Njit => {
                self.once("#[njit]", place);
            }
            Attribute::Vectorize => {
                if self.once("#[vectorize]", place) {
                    let simd = Spanned { value: Simd::Auto, span: place };
                    self.options.vectorize =
                        Some(Vectorize { target: Target::Cpu, simd, span: place });
                }
            }
            Attribute::Parallel => self.set_parallel(place),
            Attribute::Fastmath => {}
        }
        let list = match Parser::parse2(
            |input: syn::parse::ParseStream| input.parse::<Arguments>(),
            arguments.clone(),
        ) {
            Ok(Arguments(list)) => list,
            Err(error) => {
                let (span, token) = parse::token_at(&arguments, &error);
                let span = SpanRange::of_span(span);
                let (name, example) = (attribute.name(), attribute.example());
                self.sink.report(attributes::not_options(name, &token, example, span));
                return;
            }
        };
        if attribute == Attribute::Fastmath {
            self.fastmath_attribute(list, place);
        } else {
            for argument in list {
                self.option(attribute, argument);
            }
        }
    }

    /// `#[fastmath]` and `#[fastmath(..)]`: what it allows, and `crate`.
    fn fastmath_attribute(&mut self, list: Vec<Argument>, place: SpanRange) {
        let (own, liberties): (Vec<_>, Vec<_>) = list.into_iter().partition(
            |argument| matches!(&argument.kind, ArgumentKind::Value(name, _) if name == "crate"),
        );
        for argument in own {
            self.option(Attribute::Fastmath, argument);
        }
        let value = if liberties.is_empty() { Fastmath::ALL } else { self.liberties(liberties) };
        self.set_fastmath(value, place);
    }

    /// One option of `njit`, `vectorize` or `parallel`, or a `crate`.
    pub(super) fn option(&mut self, attribute: Attribute, argument: Argument) {
        let Argument { kind, span, text } = argument;
        match kind {
            ArgumentKind::Unnamed => {
                self.sink.report(attributes::signature(attribute.name(), &text, span));
            }
            ArgumentKind::Flag(name)
            | ArgumentKind::Value(name, _)
            | ArgumentKind::List(name, _)
                if !attribute.options().contains(&name.to_string().as_str()) =>
            {
                self.unknown(attribute, &name, span);
            }
            ArgumentKind::Value(name, value) if name == "crate" => {
                match syn::Path::parse_mod_style.parse2(value) {
                    Ok(path) if self.once("crate", span) => self.options.krate = path,
                    Ok(_) => {}
                    Err(_) => self.wrong_crate(&text, span),
                }
            }
            ArgumentKind::Value(name, value) if name == "target" => {
                self.target(value, &text, span);
            }
            ArgumentKind::Value(name, value) if name == "simd" => self.simd(value, &text, span),
            ArgumentKind::Value(name, value) if tuning::NAMES.contains(&&*name.to_string()) => {
                self.tuning(&name, value, &text, span);
            }
            ArgumentKind::Flag(name) if name == "parallel" => self.set_parallel(span),
            ArgumentKind::List(name, list) if name == "parallel" && !list.is_empty() => {
                self.set_parallel(span);
                self.parallel_list(list);
            }
            ArgumentKind::Flag(name) if name == "fastmath" => {
                self.set_fastmath(Fastmath::ALL, span);
            }
            ArgumentKind::List(name, list) if name == "fastmath" => {
                if list.is_empty() {
                    self.sink.report(fastmath::empty_list(&text, span));
                    return;
                }
                let value = self.liberties(list);
                self.set_fastmath(value, span);
            }
            ArgumentKind::Flag(name)
            | ArgumentKind::Value(name, _)
            | ArgumentKind::List(name, _) => self.wrong_form(&name, &text, span),
        }
    }

    /// An option that exists, given in a form that it does not have.
    fn wrong_form(&mut self, name: &Ident, text: &str, span: SpanRange) {
        let name = name.to_string();
        let (why, help) = match name.as_str() {
            "crate" => return self.wrong_crate(text, span),
            "min_len" | "chunk" => (tuning::WHY_NUMBER, tuning::help_number(&name)),
            "schedule" => (tuning::WHY_ORDER, tuning::HELP_ORDER),
            "target" => (
                "The target is named by a string.",
                "write `target = \"cpu\"` or `target = \"parallel\"`",
            ),
            "simd" => (SIMD_WHY, SIMD_HELP),
            "fastmath" => (
                "`fastmath` is on when it is named and off when it is not; it takes no value.",
                "write `fastmath`, or `fastmath(reassoc, contract)` to allow only some \
                 liberties; leave it out to switch it off",
            ),
            _ => (
                "The option is on when it is named and off when it is not; it takes no value.",
                "write just the name, or leave it out to switch the option off",
            ),
        };
        self.sink.report(attributes::wrong_value(&name, text, why, help, span));
    }

    fn wrong_crate(&mut self, text: &str, span: SpanRange) {
        let why = "It names the path under which the numkern crate is found.";
        let help = "write `crate = ::my_name_for_numkern`, without quotes";
        self.sink.report(attributes::wrong_value("crate", text, why, help, span));
    }

    fn unknown(&mut self, attribute: Attribute, name: &Ident, span: SpanRange) {
        let written = name.to_string();
        let known = attribute.options();
        if attribute == Attribute::Vectorize && written == "parallel" {
            self.sink.report(vectorize::with_parallel(span));
            return;
        }
        if let Some(option) = numba::find(&written) {
            self.sink.report(attributes::numba_option(&written, option.why, option.help, span));
            return;
        }
        let elsewhere = Attribute::ALL
            .into_iter()
            .find(|other| other.options().contains(&written.as_str()) && *other != attribute);
        self.sink.report(match elsewhere {
            Some(other) => {
                attributes::option_elsewhere(attribute.name(), &written, known, other.name(), span)
            }
            None => {
                let meant = suggest::closest(&written, known);
                attributes::unknown_option(attribute.name(), &written, known, meant, span)
            }
        });
    }

    /// `target = "..."`.
    fn target(&mut self, value: TokenStream, text: &str, span: SpanRange) {
        let Ok(literal) = syn::parse2::<syn::LitStr>(value) else {
            let why = "The target is named by a string.";
            let help = "write `target = \"cpu\"` or `target = \"parallel\"`";
            self.sink.report(attributes::wrong_value("target", text, why, help, span));
            return;
        };
        let place = SpanRange::of(&literal);
        let name = literal.value();
        let target = match name.as_str() {
            "cpu" => Target::Cpu,
            "parallel" => Target::Parallel,
            "cuda" => return self.sink.report(vectorize::target_cuda(place)),
            _ => {
                let meant = suggest::closest(&name, &["cpu", "parallel"]);
                return self.sink.report(vectorize::unknown_target(&name, meant, place));
            }
        };
        if self.once("target", span)
            && let Some(vectorize) = &mut self.options.vectorize
        {
            vectorize.target = target;
        }
    }

    /// `simd = "..."`.
    fn simd(&mut self, value: TokenStream, text: &str, span: SpanRange) {
        let Ok(literal) = syn::parse2::<syn::LitStr>(value) else {
            self.sink.report(attributes::wrong_value("simd", text, SIMD_WHY, SIMD_HELP, span));
            return;
        };
        let value = match literal.value().as_str() {
            "auto" => Simd::Auto,
            "require" => Simd::Require,
            "off" => Simd::Off,
            name => {
                let meant = suggest::closest(name, &["auto", "require", "off"]);
                let place = SpanRange::of(&literal);
                return self.sink.report(vectorize::unknown_simd(name, meant, place));
            }
        };
        if self.once("simd", span) {
            let simd = Spanned { value, span };
            match &mut self.options.vectorize {
                Some(vectorize) => vectorize.simd = simd,
                None => self.options.simd = Some(simd),
            }
        }
    }

    /// The list after `fastmath`.
    fn liberties(&mut self, list: Vec<Argument>) -> Fastmath {
        let mut value = Fastmath::NONE;
        let mut seen: Vec<(String, SpanRange)> = Vec::new();
        for Argument { kind, span, text } in list {
            let name = match kind {
                ArgumentKind::Flag(name) => name.to_string(),
                ArgumentKind::Unnamed => {
                    self.sink.report(attributes::signature("fastmath", &text, span));
                    continue;
                }
                ArgumentKind::Value(name, _) | ArgumentKind::List(name, _) => {
                    self.liberty_with_value(&name, &text, span);
                    continue;
                }
            };
            let liberty = match name.as_str() {
                "reassoc" => &mut value.reassoc,
                "contract" => &mut value.contract,
                "arcp" => &mut value.arcp,
                "nsz" => &mut value.nsz,
                "afn" => &mut value.afn,
                "nnan" | "ninf" => {
                    self.sink.report(fastmath::nan_flag(&name, span));
                    continue;
                }
                _ => {
                    self.unknown_liberty(&name, span);
                    continue;
                }
            };
            *liberty = true;
            if let Some((_, first)) = seen.iter().find(|(other, _)| *other == name) {
                self.sink.report(attributes::given_twice(&name, span, *first));
            }
            seen.push((name, span));
        }
        value
    }

    /// `reassoc = true` and the like.
    fn liberty_with_value(&mut self, name: &Ident, text: &str, span: SpanRange) {
        let name = name.to_string();
        if matches!(name.as_str(), "nnan" | "ninf") {
            self.sink.report(fastmath::nan_flag(&name, span));
        } else if LIBERTIES.contains(&name.as_str()) {
            let why = "What is named in the list is allowed, what is not named is not.";
            let help = "write just the name, or leave it out";
            self.sink.report(attributes::wrong_value(&name, text, why, help, span));
        } else {
            self.unknown_liberty(&name, span);
        }
    }

    fn unknown_liberty(&mut self, name: &str, span: SpanRange) {
        let meant = suggest::closest(name, LIBERTIES);
        self.sink.report(attributes::unknown_option("fastmath", name, LIBERTIES, meant, span));
    }

    fn set_parallel(&mut self, span: SpanRange) {
        if self.once("parallel", span) {
            self.options.parallel = Some(span);
        }
    }

    fn set_fastmath(&mut self, value: Fastmath, span: SpanRange) {
        if self.once("fastmath", span) {
            self.options.fastmath = Some(Spanned { value, span });
        }
    }

    /// Notes that something was given; reports and says `false` when it was
    /// given before.
    pub(super) fn once(&mut self, what: &str, span: SpanRange) -> bool {
        if let Some((_, first)) = self.seen.iter().find(|(name, _)| name == what) {
            self.sink.report(attributes::given_twice(what, span, *first));
            return false;
        }
        self.seen.push((what.to_string(), span));
        true
    }

    /// What the attributes say about each other.
    fn finish(mut self) -> Options {
        if self.options.vectorize.is_some() {
            if let Some(span) = self.options.parallel.take() {
                self.sink.report(vectorize::with_parallel(span));
            }
            if let Some((_, span)) = self.seen.iter().find(|(name, _)| name == "#[njit]") {
                self.sink.report(vectorize::with_njit(*span));
            }
        }
        self.options
    }
}

/// What `fastmath` can allow.
const LIBERTIES: &[&str] = &["reassoc", "contract", "arcp", "nsz", "afn"];

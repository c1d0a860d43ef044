//! The walk through places where variables are kept by a comparison.

use super::Collector;
use crate::analyse::access::UseKind;
use crate::analyse::facts::ReduceOp;
use crate::analyse::reduction::{Form, Update};
use crate::analyse::select::{self, Site, Spoilt};
use crate::hir::Expr;
use crate::hir::visit::Visit;

impl<'a> Collector<'_, 'a> {
    /// Variables that are kept together by a comparison. Where they only seem
    /// to be, the reason is kept for the message.
    pub(super) fn selects(&mut self, expr: &'a Expr) -> bool {
        let site = match self.read_site(expr) {
            Some(Ok(site)) => site,
            Some(Err(spoilt)) => {
                self.region.spoilt.push(spoilt);
                return false;
            }
            None => return false,
        };
        if let Some(else_) = site.otherwise {
            let next = select::only_if(else_);
            let chain = match next.and_then(|next| self.read_site(next)) {
                Some(Ok(other)) => select::chain(&site, &other),
                _ => None,
            };
            match chain {
                Some(chain) => self.region.chains.push(chain),
                None => {
                    self.region.spoilt.push(select::spoilt_by_else(&site, else_));
                    return false;
                }
            }
        }
        self.site(site);
        true
    }

    fn read_site(&self, expr: &'a Expr) -> Option<Result<Site<'a>, Spoilt<'a>>> {
        let inner = &self.region.inner;
        select::read(expr, &|local| !inner.contains(&local))
    }

    fn site(&mut self, site: Site<'a>) {
        // A condition behind `&&` may be skipped, too.
        self.branch(|this| {
            site.guards.iter().for_each(|guard| this.expr(guard));
            this.expr(site.candidate);
            this.compared = site.assigned.iter().map(|(spot, _)| spot.local).collect();
            this.expr(site.key);
            this.compared.clear();
            site.work.iter().for_each(|stmt| this.stmt(stmt));
            site.assigned.iter().for_each(|(_, value)| this.expr(value));
        });
        match site.alone() {
            Some(only) => {
                let operands = vec![site.candidate, site.assigned[0].1];
                let update = UseKind::Update(Update::take(site.op, operands));
                self.note_spot(only.clone(), site.whole, update);
            }
            None => {
                for (spot, _) in &site.assigned {
                    self.note_spot(spot.clone(), site.whole, UseKind::Select);
                }
            }
        }
        let otherwise = site.otherwise;
        self.region.sites.push(site);
        self.branch(|this| otherwise.iter().for_each(|else_| this.expr(else_)));
    }

    /// The greatest or least of an element, and of integers by a condition the
    /// other way round.
    pub(super) fn takes(&mut self, expr: &'a Expr) -> bool {
        let element = || select::element(expr).map(|found| (found, false));
        let reversed = || select::reversed(expr).map(|found| (found, true));
        let Some(((place, op, operands), reversed)) = element().or_else(reversed) else {
            return false;
        };
        let mut update = Update::take(op, operands.to_vec());
        if reversed {
            let sign = if op.takes_less() { '<' } else { '>' };
            update.word = format!("if s {sign} e {{ s }} else {{ e }}");
        }
        update.integers = reversed || op.takes_equal();
        update.chooses = true;
        self.region.takes.push((expr, [place, operands[0], operands[1]]));
        // Of equal integers one need not be told from the other.
        update.op = match op {
            ReduceOp::TakeLessEq => ReduceOp::TakeLess,
            ReduceOp::TakeGreaterEq => ReduceOp::TakeGreater,
            strict => strict,
        };
        self.assigned(place, expr, Form::Update(update), operands[1]);
        true
    }
}

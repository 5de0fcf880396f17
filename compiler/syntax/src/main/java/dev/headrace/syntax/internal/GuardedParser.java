package dev.headrace.syntax.internal;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** What the generated parser inherits: a limit on its depth. */
abstract class GuardedParser extends Parser {

    /** Far above what {@link Layout#MAX_DEPTH} brackets need, far below what a thread's stack holds. */
    private static final int MAX_RULES = 2600;

    private int rules;

    GuardedParser(TokenStream input) {
        super(input);
    }

    /** Thrown where an expression nests deeper than anybody could read. */
    static final class TooDeep extends RecognitionException {
        TooDeep(Parser parser) {
            super(parser, parser.getInputStream(), parser.getContext());
            setOffendingToken(parser.getCurrentToken());
        }
    }

    @Override
    public void enterRule(ParserRuleContext localctx, int state, int ruleIndex) {
        int weight = weight(ruleIndex, getContext());
        if (rules + weight > MAX_RULES) {
            throw new TooDeep(this);
        }
        rules += weight;
        super.enterRule(localctx, state, ruleIndex);
    }

    @Override
    public void exitRule() {
        rules -= weight(getContext().getRuleIndex(), getContext().getParent());
        super.exitRule();
    }

    /** A chain of {@code not} or {@code -} costs one rule a link here, but in a Draft as much as a bracket does. */
    private static int weight(int rule, @Nullable RuleContext parent) {
        boolean prefix = rule == HeadraceParser.RULE_notExpr || rule == HeadraceParser.RULE_unary;
        return prefix && parent != null && parent.getRuleIndex() == rule ? MAX_RULES / Layout.MAX_DEPTH : 1;
    }
}

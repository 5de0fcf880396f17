package dev.headrace.syntax.internal;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.TokenStream;

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
        if (rules >= MAX_RULES) {
            throw new TooDeep(this);
        }
        rules++;
        super.enterRule(localctx, state, ruleIndex);
    }

    @Override
    public void exitRule() {
        rules--;
        super.exitRule();
    }
}

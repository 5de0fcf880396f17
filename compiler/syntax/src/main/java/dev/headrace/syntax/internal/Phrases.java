package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Names for tokens and for what could stand in a place. */
final class Phrases {

    static final String NAME = "a name";

    private static final int MOST = 3;

    private Phrases() {}

    /** "`x` stands", "the line ends". */
    static String found(Token token) {
        switch (token.getType()) {
            case NL:
                return "the line ends";
            case Token.EOF:
                return "the file ends";
            default:
                String text = token.getText();
                return text.isEmpty() ? "`" + Words.spell(token.getType()) + "` stands" : "`" + text + "` stands";
        }
    }

    /** What the grammar would take at the place of the error, as "a value" or "`from` or `by`"; empty if unknown. */
    static String expected(Parser parser, RecognitionException e) {
        if (e instanceof NoViableAltException && ((NoViableAltException) e).getStartToken() != e.getOffendingToken()) {
            return ""; // the decision began earlier: what it expected then says nothing about this place
        }
        IntervalSet set = e instanceof NoViableAltException
                ? parser.getATN().getExpectedTokens(e.getOffendingState(), parser.getContext())
                : parser.getExpectedTokens();
        int rule = parser.getContext().getRuleIndex();
        if (set.contains(INT) && set.contains(ID)) {
            return rule == RULE_type || rule == RULE_baseType ? "a type" : "a value";
        }
        if (rule == RULE_type || rule == RULE_baseType) {
            return "a type";
        }
        if (set.contains(ID)) {
            return NAME;
        }
        List<String> spelled = new ArrayList<>();
        for (int type : set.toList()) {
            if (!Words.spell(type).isEmpty()) {
                spelled.add("`" + Words.spell(type) + "`");
            }
        }
        if (set.contains(NL) || spelled.size() > MOST) {
            return "the end of the entry";
        }
        if (set.contains(INT)) {
            return "a number";
        }
        if (set.contains(STRING)) {
            return "a text in double quotes";
        }
        return spelled.isEmpty() ? "something else" : String.join(" or ", spelled);
    }
}

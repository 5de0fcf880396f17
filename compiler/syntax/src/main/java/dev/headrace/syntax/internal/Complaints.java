package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import dev.headrace.diagnostics.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Says in our words what does not fit the grammar, and mends it on the spot where it is plain what was meant. */
final class Complaints {

    private static final double SURE = 0.9;

    /** What other languages call our verbs. */
    private static final Map<String, Integer> OTHER_NAMES = Map.ofEntries(
            Map.entry("select", KEEP),
            Map.entry("filter", WHERE),
            Map.entry("having", WHERE),
            Map.entry("order", SORT),
            Map.entry("orderby", SORT),
            Map.entry("mutate", DERIVE),
            Map.entry("assign", DERIVE),
            Map.entry("remove", DROP),
            Map.entry("distinct", DEDUPE),
            Map.entry("take", LIMIT),
            Map.entry("top", LIMIT),
            Map.entry("unnest", EXPLODE),
            Map.entry("flatten", EXPLODE),
            Map.entry("fillna", FILL),
            Map.entry("class", SCHEMA),
            Map.entry("struct", SCHEMA),
            Map.entry("record", SCHEMA),
            Map.entry("view", TABLE),
            Map.entry("import", USE),
            Map.entry("output", SINK),
            Map.entry("input", SOURCE));

    private final Slips slips;
    private final List<Token> lost = new ArrayList<>();

    Complaints(Slips slips) {
        this.slips = slips;
    }

    /** Mends a mismatch at the current token and consumes it, or answers null. */
    @Nullable
    Token repair(Parser parser) {
        IntervalSet expected = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        Token found = parser.getCurrentToken();
        if (expected.size() != 1) {
            return null;
        }
        int wanted = expected.getMinElement();
        boolean sign = (wanted == COLON || wanted == ASSIGN || wanted == ARROW)
                && (found.getType() == COLON
                        || found.getType() == ASSIGN
                        || found.getType() == EQ
                        || found.getType() == ARROW);
        boolean typo = Words.isKeyword(wanted)
                && Words.isWord(found.getType())
                && Suggestions.closest(found.getText(), List.of(Words.spell(wanted)))
                        .isPresent();
        if (!sign && !typo) {
            return null;
        }
        String right = Words.spell(wanted);
        String message =
                sign ? signRule(wanted, found) : "`" + found.getText() + "` stands where `" + right + "` is expected";
        slips.report(
                Diagnostic.of(Code.HR0001, message)
                        .at(span(found))
                        .caption("write `" + right + "`")
                        .fix(Fix.replace("write `" + right + "`", span(found), right)),
                found.getStartIndex());
        return parser.consume();
    }

    private static String signRule(int wanted, Token found) {
        String rule = wanted == COLON
                ? "a type follows `:`"
                : wanted == ASSIGN ? "a value follows `=`" : "`->` says what becomes of it";
        return rule + ", not `" + found.getText() + "`";
    }

    /** Behind a complete operand, {@code =} can only be meant as {@code ==}: reports it and reads it so. */
    void repairEquality(Token sign) {
        slips.report(
                Diagnostic.of(Code.HR0001, "equality is written `==`")
                        .at(span(sign))
                        .caption("`=` gives a value")
                        .fix(Fix.replace("write `==`", span(sign), "==")),
                sign.getStartIndex());
        ((CommonToken) sign).setType(EQ);
    }

    /**
     * Reports a token that cannot start an entry of this block.
     *
     * @return whether it was taken for the keyword that was meant, so that the entry can be read after all
     */
    boolean repairStart(Parser parser, IntervalSet follow) {
        Token found = parser.getCurrentToken();
        String what = parser.getContext().getRuleIndex() == RULE_file ? "declaration" : "verb";
        if (!Words.isWord(found.getType())) {
            return reportStart(parser, found, follow);
        }
        String word = found.getText();
        String message =
                what.equals("verb") ? "there is no verb `" + word + "`" : "`" + word + "` does not start a declaration";
        Diagnostic.Builder slip = Diagnostic.of(Code.HR0001, message).at(span(found));
        Integer other = OTHER_NAMES.get(word.toLowerCase(java.util.Locale.ROOT));
        Optional<String> near = Suggestions.closest(word, Words.keywords(follow.toList()));
        if (other != null && follow.contains(other)) {
            String ours = Words.spell(other);
            slip.caption("here it is called `" + ours + "`");
            Usage.of(entryRule(what), other).ifPresent(u -> slip.help("for example `" + u + "`"));
            slip.fix(Fix.maybe("write `" + ours + "`", span(found), ours));
            ((CommonToken) found).setType(other);
        } else if (near.isPresent()) {
            String ours = near.get();
            boolean sure = Suggestions.similarity(word, ours) >= SURE;
            slip.caption("did you mean `" + ours + "`?");
            slip.fix(
                    sure
                            ? Fix.replace("write `" + ours + "`", span(found), ours)
                            : Fix.maybe("write `" + ours + "`", span(found), ours));
            follow.toList().stream()
                    .filter(type -> Words.isKeyword(type) && Words.spell(type).equals(ours))
                    .forEach(type -> ((CommonToken) found).setType(type));
        } else {
            slip.help(
                    what.equals("verb")
                            ? "the verbs are " + listing(follow)
                            : "a file holds declarations: " + listing(follow));
        }
        slips.report(slip, found.getStartIndex());
        boolean mended = follow.contains(found.getType());
        if (!mended && what.equals("declaration")) {
            lose(parser.getInputStream().LT(2));
        }
        return mended;
    }

    private void lose(@Nullable Token name) {
        if (name != null && Words.isName(name.getType())) {
            lost.add(name);
        }
    }

    /** Names of declarations that could not even be begun: uses of them are no second error. */
    List<Token> lost() {
        return lost;
    }

    private static int entryRule(String what) {
        return what.equals("verb") ? RULE_verb : RULE_topEntry;
    }

    private static String listing(IntervalSet follow) {
        return "`" + String.join("` `", Words.keywords(follow.toList())) + "`";
    }

    private boolean reportStart(Parser parser, Token found, IntervalSet follow) {
        if (!slips.reportedIn(found.getStartIndex(), found.getStopIndex() + 1)) {
            String what = parser.getContext().getRuleIndex() == RULE_file ? "a declaration" : "an entry";
            Diagnostic.Builder slip = Diagnostic.of(Code.HR0001, "`" + found.getText() + "` does not start " + what)
                    .at(span(found));
            slips.report(
                    QuotedNames.isMeant(found, follow) ? QuotedNames.explain(slip, found, span(found)) : slip,
                    found.getStartIndex());
        }
        return false;
    }

    /** Reports an error inside an entry, unless it follows from one already reported there. */
    void error(Parser parser, RecognitionException e) {
        Token found = e.getOffendingToken() == null ? parser.getCurrentToken() : e.getOffendingToken();
        ParserRuleContext entry = entry(parser.getContext());
        Token start = entry.getStart();
        found = realEnd(parser, found);
        if (slips.reportedIn(start.getStartIndex(), found.getStopIndex() + 1)) {
            return;
        }
        slips.report(message(parser, e, found, entry), found.getStartIndex());
    }

    /** Where an entry ends before its line does, what comes next is what people see. */
    private Token realEnd(Parser parser, Token found) {
        int next = found.getTokenIndex() + 1;
        if (found.getType() != NL || next >= parser.getInputStream().size()) {
            return found;
        }
        Token visible = parser.getInputStream().get(next);
        boolean sameLine = slips.span(visible).line() == slips.span(found).line();
        boolean inText = visible.getType() != Token.EOF && !visible.getText().isEmpty();
        return sameLine && inText ? visible : found;
    }

    private Diagnostic.Builder message(Parser parser, RecognitionException e, Token found, ParserRuleContext entry) {
        if (e instanceof GuardedParser.TooDeep) {
            return Diagnostic.of(Code.HR0001, "this is nested too deep")
                    .at(span(found))
                    .help("give the inner parts names of their own");
        }
        int type = found.getType();
        int rule = parser.getContext().getRuleIndex();
        boolean atEnd = rule == RULE_end || rule == RULE_sep;
        if (type == COLON && e instanceof NoViableAltException) {
            return Diagnostic.of(Code.HR0001, signRule(ASSIGN, found))
                    .at(span(found))
                    .caption("write `=`")
                    .fix(Fix.replace("write `=`", span(found), " ="));
        }
        if (type == ASSIGN && atEnd) {
            return Diagnostic.of(Code.HR0001, "equality is written `==`")
                    .at(span(found))
                    .caption("`=` gives a value")
                    .fix(Fix.maybe("write `==`", span(found), "=="));
        }
        if (atEnd) {
            return unexpected(parser, found, entry);
        }
        Optional<Diagnostic.Builder> typo = typo(found, entry);
        if (typo.isPresent()) {
            return typo.get();
        }
        Token before = parser.getInputStream().LT(-1);
        boolean lineEnds = type == NL
                || ((type == RBRACE || type == Token.EOF)
                        && before != null
                        && slips.span(before).line() < span(found).line());
        String stands = lineEnds ? "the line ends" : Phrases.found(found);
        Span at = lineEnds && before != null ? slips.behind(before) : span(found);
        String expected = Phrases.expected(parser, e);
        String message = expected.isEmpty()
                ? (lineEnds ? "the line ends too early" : "`" + found.getText() + "` does not fit here")
                : stands + " where " + expected + " is expected";
        Diagnostic.Builder slip = Diagnostic.of(Code.HR0001, message).at(at);
        return expected.equals(Phrases.NAME) && type == STRING
                ? QuotedNames.explain(slip, found, at)
                : usage(slip, entry);
    }

    /** Whether the entry's first word, or the word at fault, is a slip of one that belongs here. */
    private Optional<Diagnostic.Builder> typo(Token found, ParserRuleContext entry) {
        Token start = entry.getStart();
        List<String> leaders = Usage.leaders(entry.getRuleIndex());
        if (start.getType() == ID && start != found) {
            Optional<String> leader = Suggestions.closest(start.getText(), leaders);
            if (leader.isPresent()) {
                return Optional.of(meant(start, leader.get()));
            }
        }
        if (found.getType() != ID) {
            return Optional.empty();
        }
        List<String> words = Usage.of(entry.getRuleIndex(), start.getType())
                .map(example -> List.of(example.split("\\W+")))
                .orElse(List.of());
        return Suggestions.closest(found.getText(), Words.onlyKeywords(words)).map(word -> meant(found, word));
    }

    private Diagnostic.Builder meant(Token token, String word) {
        return Diagnostic.of(Code.HR0001, "`" + token.getText() + "` does not fit here")
                .at(span(token))
                .caption("did you mean `" + word + "`?")
                .fix(Fix.maybe("write `" + word + "`", span(token), word));
    }

    private Diagnostic.Builder unexpected(Parser parser, Token found, ParserRuleContext entry) {
        Diagnostic.Builder slip = Diagnostic.of(
                        Code.HR0001, "`" + found.getText() + "` does not belong to what stands before it")
                .at(span(found));
        int after = parser.getInputStream().LA(2);
        if (found.getText().equalsIgnoreCase("as")) {
            return slip.help(
                    "a column is named with `=`, as in `total = sum(amount)`, or with `rename amount -> total`");
        }
        if (Words.isName(found.getType()) && after == ASSIGN) {
            Span gap = slips.span(found.getStartIndex(), found.getStartIndex());
            return slip.help("a line end or a comma separates two entries")
                    .fix(Fix.replace("separate them", gap, ", "));
        }
        return usage(slip, entry);
    }

    private static Diagnostic.Builder usage(Diagnostic.Builder slip, ParserRuleContext entry) {
        Usage.of(entry.getRuleIndex(), entry.getStart().getType())
                .ifPresent(example -> slip.help("it is written like `" + example + "`"));
        return slip;
    }

    /** The entry, or the file, that {@code context} is a part of. */
    private static ParserRuleContext entry(ParserRuleContext context) {
        ParserRuleContext entry = context;
        while (!Recovery.isEntry(entry.getRuleIndex())) {
            RuleContext parent = entry.getParent();
            if (parent == null) {
                break;
            }
            entry = (ParserRuleContext) parent;
        }
        return entry;
    }

    private Span span(Token token) {
        return slips.span(token);
    }
}

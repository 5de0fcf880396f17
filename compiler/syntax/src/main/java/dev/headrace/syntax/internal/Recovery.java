package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * One slip, one message: an error anywhere in an entry is reported once, unwinds to the entry, and the parser goes on
 * behind it. Brackets are balanced by now ({@link Layout}), so an entry's end is known without understanding it.
 */
final class Recovery extends DefaultErrorStrategy {

    /** Rules that swallow the errors below them. */
    private static final Set<Integer> ENTRIES = Set.of(
            RULE_topEntry,
            RULE_useName,
            RULE_labelEntry,
            RULE_field,
            RULE_sourceEntry,
            RULE_sinkEntry,
            RULE_settingEntry,
            RULE_verb,
            RULE_item,
            RULE_splitEntry,
            RULE_fitItem,
            RULE_modelEntry,
            RULE_searchEntry,
            RULE_gateEntry,
            RULE_watchRule,
            RULE_deployEntry,
            RULE_profileEntry,
            RULE_testEntry,
            RULE_condition,
            RULE_gridHeader,
            RULE_gridRow,
            RULE_mapArm,
            RULE_renameEntry);

    /** Rules that hold a list of entries in braces. */
    private static final Set<Integer> BLOCKS = Set.of(
            RULE_file,
            RULE_useLine,
            RULE_labels,
            RULE_schemaDecl,
            RULE_sourceDecl,
            RULE_sinkDecl,
            RULE_settingBlock,
            RULE_verbBlock,
            RULE_itemBlock,
            RULE_splitDecl,
            RULE_fitDecl,
            RULE_modelDecl,
            RULE_modelEntry,
            RULE_gateDecl,
            RULE_watchDecl,
            RULE_deployDecl,
            RULE_profileDecl,
            RULE_testDecl,
            RULE_testEntry,
            RULE_grid,
            RULE_primary,
            RULE_renames);

    static boolean isEntry(int rule) {
        return ENTRIES.contains(rule);
    }

    private final int[] depths;
    private final Complaints complaints;

    Recovery(int[] depths, Complaints complaints) {
        this.depths = depths;
        this.complaints = complaints;
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            complaints.error(parser, e);
        }
    }

    @Override
    public void recover(Parser parser, RecognitionException e) {
        ParserRuleContext context = parser.getContext();
        int rule = context.getRuleIndex();
        if (rule == RULE_file) {
            return;
        }
        if (!ENTRIES.contains(rule)) {
            throw e;
        }
        skipEntry(parser, context.getStart().getTokenIndex());
        endErrorCondition(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        Token repaired = complaints.repair(parser);
        if (repaired != null) {
            return repaired;
        }
        throw new InputMismatchException(parser);
    }

    /** In a block, before each entry: what starts no entry is reported and skipped as one. */
    @Override
    public void sync(Parser parser) {
        int rule = parser.getContext().getRuleIndex();
        if (rule == RULE_comparison && parser.getInputStream().LA(1) == ASSIGN && !inErrorRecoveryMode(parser)) {
            complaints.repairEquality(parser.getCurrentToken());
        }
        if (!BLOCKS.contains(rule) || inErrorRecoveryMode(parser)) {
            return;
        }
        IntervalSet follow = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        boolean block = follow.contains(RBRACE) || rule == RULE_file;
        TokenStream input = parser.getInputStream();
        while (block && !follow.contains(input.LA(1)) && !follow.contains(Token.EPSILON)) {
            if (input.LA(1) == Token.EOF || input.LA(1) == RBRACE) {
                return;
            }
            if (!complaints.repairStart(parser, follow)) {
                skipEntry(parser, input.index());
            }
        }
    }

    /** Moves behind the entry that starts at token {@code start}, and behind what separates it from the next. */
    private void skipEntry(Parser parser, int start) {
        TokenStream input = parser.getInputStream();
        int depth = depths[start];
        boolean moved = input.index() > start;
        while (input.LA(1) != Token.EOF) {
            int here = depths[input.index()];
            if (here < depth || (moved && here == depth && input.LA(1) == NL)) {
                break;
            }
            moved |= input.LA(1) != NL;
            parser.consume();
        }
        while (depths[input.index()] == depth && (input.LA(1) == NL || input.LA(1) == COMMA)) {
            parser.consume();
        }
    }
}

package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Origins;
import dev.headrace.syntax.internal.HeadraceParser.DottedContext;
import dev.headrace.syntax.internal.HeadraceParser.EndContext;
import dev.headrace.syntax.internal.HeadraceParser.RefContext;
import dev.headrace.syntax.internal.HeadraceParser.RefsContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** What all builders share: places, names, references, and the docs above a node. */
final class Nodes {

    private final Slips slips;
    private final Origins origins;
    private final Docs docs;

    Nodes(Slips slips, Origins origins, Docs docs) {
        this.slips = slips;
        this.origins = origins;
        this.docs = docs;
    }

    Slips slips() {
        return slips;
    }

    <T> T put(T node, ParserRuleContext at) {
        return origins.put(node, span(at));
    }

    <T> T put(T node, Span at) {
        return origins.put(node, at);
    }

    Span of(Object node) {
        return origins.of(node).orElseThrow();
    }

    String doc(ParserRuleContext context) {
        return docs.at(context.getStart().getStartIndex());
    }

    /** From the first character to the last, without what separates it from the next entry. */
    Span span(ParserRuleContext context) {
        int start = context.getStart().getStartIndex();
        Token last = context.getStop();
        List<ParseTree> children = context.children == null ? List.of() : context.children;
        for (int i = children.size() - 1; i >= 0; i--) {
            ParseTree child = children.get(i);
            if (child instanceof EndContext) {
                continue;
            }
            last = child instanceof TerminalNode
                    ? ((TerminalNode) child).getSymbol()
                    : ((ParserRuleContext) child).getStop();
            break;
        }
        int end = last == null ? start : Math.max(start, last.getStopIndex() + 1);
        return slips.span(start, end);
    }

    Span span(Token token) {
        return slips.span(token);
    }

    /** The place just behind what was read of {@code context}: where a missing part would stand. */
    Span behind(ParserRuleContext context) {
        int end = span(context).end();
        return slips.span(end, end);
    }

    void report(Span at, String message, Function<Diagnostic.Builder, Diagnostic.Builder> more) {
        slips.report(more.apply(Diagnostic.of(Code.HR0001, message).at(at)), at.start());
    }

    /** The name that {@code context} holds; a missing name where the parser found none. */
    Name name(@Nullable ParserRuleContext context, ParserRuleContext parent) {
        if (context == null || context.getChildCount() == 0 || context.exception != null) {
            return put(new Name(""), behind(parent));
        }
        return put(new Name(text(context)), context);
    }

    <C extends ParserRuleContext> List<Name> names(List<C> contexts, ParserRuleContext parent) {
        List<Name> names = new ArrayList<>();
        for (C context : contexts) {
            names.add(name(context, parent));
        }
        return names;
    }

    static String text(ParserRuleContext context) {
        StringBuilder text = new StringBuilder();
        for (ParseTree child : context.children) {
            if (child instanceof ParserRuleContext) {
                text.append(text((ParserRuleContext) child));
            } else if (child instanceof TerminalNode) {
                Token token = ((TerminalNode) child).getSymbol();
                text.append(token.getType() == HeadraceLexer.QUOTED ? unquoted(token.getText()) : token.getText());
            }
        }
        return text.toString();
    }

    private static String unquoted(String text) {
        return text.substring(1, text.length() - 1);
    }

    List<Name> path(DottedContext context) {
        List<Name> path = new ArrayList<>();
        path.add(name(context.refName(), context));
        for (HeadraceParser.NameContext part : context.name()) {
            path.add(name(part, context));
        }
        return path;
    }

    DraftExpr.Ref ref(@Nullable RefContext context, ParserRuleContext parent) {
        if (context == null || context.dotted() == null) {
            Name missing = put(new Name(""), behind(parent));
            return put(new DraftExpr.Ref(List.of(missing)), behind(parent));
        }
        return put(new DraftExpr.Ref(path(context.dotted())), context);
    }

    Optional<DraftExpr.Ref> maybeRef(@Nullable RefContext context, ParserRuleContext parent) {
        return context == null ? Optional.empty() : Optional.of(ref(context, parent));
    }

    List<DraftExpr.Ref> refs(@Nullable RefsContext context, ParserRuleContext parent) {
        List<DraftExpr.Ref> refs = new ArrayList<>();
        if (context == null) {
            return refs;
        }
        for (RefContext ref : context.ref()) {
            refs.add(ref(ref, parent));
        }
        return refs;
    }
}

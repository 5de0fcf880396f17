package dev.headrace.syntax.internal;

import static dev.headrace.syntax.internal.HeadraceParser.*;

import dev.headrace.syntax.internal.Shape.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Finds out from the tree what part each token plays in the layout, by the offset at which the token starts. */
final class Roles {

    private final Map<Integer, EnumSet<Role>> roles = new HashMap<>();

    private Roles() {}

    static Map<Integer, EnumSet<Role>> of(FileContext tree) {
        Roles roles = new Roles();
        Deque<ParserRuleContext> pending = new ArrayDeque<>();
        pending.push(tree);
        while (!pending.isEmpty()) {
            ParserRuleContext context = pending.pop();
            roles.take(context);
            for (ParseTree child : context.children == null ? java.util.List.<ParseTree>of() : context.children) {
                if (child instanceof ParserRuleContext) {
                    pending.push((ParserRuleContext) child);
                } else if (child instanceof TerminalNode) {
                    roles.sign(context, ((TerminalNode) child).getSymbol());
                }
            }
        }
        return roles.roles;
    }

    private void take(ParserRuleContext context) {
        if (Recovery.isEntry(context.getRuleIndex())) {
            mark(context.getStart(), Role.ENTRY);
        }
        if (context instanceof FieldContext) {
            field((FieldContext) context);
        } else if (context instanceof OverContext) {
            mark(context.getStart(), Role.BREAK);
        } else if (context instanceof ItemContext) {
            item((ItemContext) context);
        }
    }

    private void field(FieldContext field) {
        if (field.type() != null) {
            mark(field.type().getStart(), Role.TYPE);
        }
        if (!field.trait().isEmpty()) {
            mark(field.trait(0).getStart(), Role.AFTER_TYPE);
        } else if (field.WHERE() != null) {
            mark(field.WHERE().getSymbol(), Role.AFTER_TYPE);
        }
    }

    /** The window of an entry that is one aggregate stands in a column of its own. */
    private void item(ItemContext item) {
        ParserRuleContext only = item.ASSIGN() == null ? null : item.expr();
        while (only != null && !(only instanceof CallContext)) {
            ParseTree child = only.getChildCount() == 1 ? only.getChild(0) : null;
            only = child instanceof ParserRuleContext ? (ParserRuleContext) child : null;
        }
        OverContext over = only == null ? null : ((CallContext) only).over();
        if (over != null) {
            mark(over.getStart(), Role.OVER);
        }
    }

    private void sign(ParserRuleContext in, Token token) {
        switch (token.getType()) {
            case LBRACE:
                brace(in, token);
                break;
            case RBRACE:
                if (in instanceof BracedContext || in instanceof UseLineContext) {
                    mark(token, Role.TIGHT_BEFORE);
                }
                break;
            case LPAREN:
                if (isTightParen(in)) {
                    mark(token, Role.TIGHT_BEFORE);
                }
                break;
            case LT:
            case GT:
                if (in instanceof BaseTypeContext) {
                    mark(token, Role.TIGHT_BEFORE);
                    mark(token, token.getType() == LT ? Role.TIGHT_AFTER : null);
                }
                break;
            case MINUS:
                mark(token, in instanceof UnaryContext ? Role.TIGHT_AFTER : Role.BREAK);
                break;
            case AT_SIGN:
                mark(token, Role.TIGHT_AFTER);
                mark(token, in instanceof TraitContext ? null : Role.TIGHT_BEFORE);
                break;
            case ASSIGN:
                mark(token, isColumn(in) ? Role.ASSIGN : null);
                break;
            case ARROW:
                mark(token, in instanceof MapArmContext || in instanceof RenamePairContext ? Role.ARROW : null);
                break;
            case ELSE:
                otherwise(in, token);
                break;
            default:
                operator(in, token);
        }
    }

    private void brace(ParserRuleContext in, Token token) {
        if (in instanceof BracedContext) {
            mark(token, Role.TIGHT_AFTER);
            return;
        }
        mark(token, Role.BLOCK);
        mark(token, in instanceof UseLineContext ? Role.TIGHT_AFTER : null);
    }

    private static boolean isTightParen(ParserRuleContext in) {
        if (in instanceof ArgumentsContext) {
            return !(in.getParent() instanceof FitItemContext);
        }
        if (in instanceof StepParamsContext) {
            return in.getParent().getChild(2) == in;
        }
        return in instanceof BaseTypeContext
                || in instanceof SplitDeclContext
                || (in instanceof PrimaryContext && ((PrimaryContext) in).MAP() != null);
    }

    private static boolean isColumn(ParserRuleContext in) {
        return in instanceof ItemContext
                || in instanceof SourceEntryContext
                || in instanceof SplitEntryContext
                || (in instanceof SettingContext);
    }

    private void otherwise(ParserRuleContext in, Token token) {
        if (in instanceof PrimaryContext) {
            mark(token, Role.BREAK);
        } else if (in instanceof WatchRuleContext || in instanceof SourceEntryContext) {
            mark(token, Role.BREAK);
            boolean lateness = in instanceof SourceEntryContext && ((SourceEntryContext) in).LATENESS() != null;
            mark(token, lateness ? null : Role.ELSE);
        }
    }

    private void operator(ParserRuleContext in, Token token) {
        boolean chain = in instanceof ExprContext
                || in instanceof AndExprContext
                || in instanceof CoalesceContext
                || in instanceof SumContext
                || in instanceof ProductContext;
        mark(token, chain ? Role.BREAK : null);
    }

    private void mark(Token token, @Nullable Role role) {
        if (role != null) {
            roles.computeIfAbsent(token.getStartIndex(), o -> EnumSet.noneOf(Role.class))
                    .add(role);
        }
    }
}

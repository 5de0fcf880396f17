package dev.headrace.ir.draft.text;

import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftExpr;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Item;
import dev.headrace.ir.draft.ParamDecl;
import dev.headrace.ir.draft.TypeRef;
import dev.headrace.ir.draft.Use;
import dev.headrace.ir.draft.Verb;
import java.util.List;

/**
 * Drafts as text that reads back as an equal draft, whoever made them.
 *
 * <p>Brackets, backquotes and blanks stand only where the text needs them, so equal drafts have equal texts. What no
 * pipeline file can say (a missing node, a name with a backquote, a negative literal) still has a text for messages, but
 * that text does not read back.
 */
public final class DraftText {

    private DraftText() {}

    /** One line, without brackets around the whole. */
    public static String of(DraftExpr expression) {
        return Operands.value(expression);
    }

    public static String of(TypeRef type) {
        return type.accept(new Types());
    }

    /** Lines of which none is indented. */
    public static String of(Verb verb) {
        return verb.accept(new Verbs());
    }

    /** Lines of which none is indented. */
    public static String of(Item item) {
        return item.accept(new Items());
    }

    /** Lines of which none is indented, docs first. */
    public static String of(Declaration declaration) {
        return Blocks.docs(declaration.doc()) + declaration.accept(new Declarations());
    }

    /** A whole file, each line ended; to be laid out by the formatter. */
    public static String of(DraftFile file) {
        StringBuilder text = new StringBuilder();
        file.language()
                .ifPresent(version -> text.append("language ").append(version).append('\n'));
        if (!file.packageName().isEmpty()) {
            text.append("package ").append(Names.dotted(file.packageName())).append('\n');
        }
        for (Use use : file.uses()) {
            text.append("use ").append(Names.dotted(use.path())).append(".{");
            text.append(Names.list(use.names())).append("}\n");
        }
        List<Declaration> declarations = file.declarations();
        for (int i = 0; i < declarations.size(); i++) {
            boolean params =
                    i > 0 && declarations.get(i) instanceof ParamDecl && declarations.get(i - 1) instanceof ParamDecl;
            text.append(params || text.length() == 0 ? "" : "\n");
            text.append(of(declarations.get(i))).append('\n');
        }
        return text.toString();
    }
}

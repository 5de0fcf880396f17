package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;
import dev.headrace.syntax.SyntaxToken;
import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;

/** The way from text to draft: lex, clean, lay out, parse, build. */
public final class Parsing {

    private Parsing() {}

    /** What {@link dev.headrace.syntax.Parser} hands on. */
    public record Result(DraftFile file, Origins origins, List<SyntaxToken> tokens) {}

    public static Result parse(Source source, DiagnosticSink sink) {
        Slips slips = new Slips(source, sink);
        List<Lexeme> lexemes = Lexing.lex(source.text());
        Layout.Laid laid = Layout.of(source, Cleaning.of(lexemes, slips), slips);

        HeadraceParser parser = new HeadraceParser(new CommonTokenStream(new ListTokenSource(laid.tokens())));
        parser.removeErrorListeners();
        Complaints complaints = new Complaints(slips);
        parser.setErrorHandler(new Recovery(laid.depths(), complaints));
        HeadraceParser.FileContext tree = parser.file();

        Origins origins = new Origins();
        DraftFile file = new FileBuilder(new Nodes(slips, origins, Docs.of(lexemes))).build(tree, complaints.lost());
        return new Result(file, origins, syntaxTokens(lexemes));
    }

    private static List<SyntaxToken> syntaxTokens(List<Lexeme> lexemes) {
        List<SyntaxToken> tokens = new ArrayList<>(lexemes.size());
        for (Lexeme lexeme : lexemes) {
            tokens.add(lexeme.toSyntax());
        }
        return tokens;
    }
}

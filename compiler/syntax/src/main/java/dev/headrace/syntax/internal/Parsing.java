package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.DiagnosticSink;
import dev.headrace.diagnostics.Source;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.Origins;
import dev.headrace.syntax.SyntaxToken;
import dev.headrace.syntax.internal.Lexing.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** The way from text to draft: lex, clean, lay out, parse, build. */
public final class Parsing {

    private Parsing() {}

    /** What {@link dev.headrace.syntax.Parser} hands on. */
    public record Result(DraftFile file, Origins origins, List<SyntaxToken> tokens) {
        public Result {
            tokens = List.copyOf(tokens);
        }
    }

    /** A tree and what it was made from. */
    private record Tree(HeadraceParser.FileContext file, List<Lexeme> lexemes, Slips slips, List<Token> lost) {
        private Tree {
            lexemes = List.copyOf(lexemes);
            lost = List.copyOf(lost);
        }

        Tree reportingTo(Source source, DiagnosticSink sink) {
            return new Tree(file, lexemes, new Slips(source, sink), lost);
        }
    }

    public static Result parse(Source source, DiagnosticSink sink) {
        return build(tree(source, sink));
    }

    /** What the formatter needs to know; empty if the text has errors. */
    public static Optional<Shape> shape(Source source) {
        DiagnosticSink sink = new DiagnosticSink();
        Tree tree = tree(source, sink);
        build(tree);
        return sink.hasErrors() ? Optional.empty() : Optional.of(Shape.of(tree.lexemes, tree.file));
    }

    /**
     * The quick way of predicting reads every correct text right; one that it finds wrong is read again in the thorough
     * way, whose messages count.
     */
    private static Tree tree(Source source, DiagnosticSink sink) {
        List<Lexeme> lexemes = Lexing.lex(source.text());
        DiagnosticSink trial = new DiagnosticSink();
        Tree quick = tree(source, lexemes, trial, PredictionMode.SLL);
        return trial.hasErrors() ? tree(source, lexemes, sink, PredictionMode.LL) : quick.reportingTo(source, sink);
    }

    private static Tree tree(Source source, List<Lexeme> lexemes, DiagnosticSink sink, PredictionMode mode) {
        Slips slips = new Slips(source, sink);
        Layout.Laid laid = Layout.of(source, Cleaning.of(lexemes, slips), slips);
        HeadraceParser parser = new HeadraceParser(new CommonTokenStream(new ListTokenSource(laid.tokens())));
        parser.removeErrorListeners();
        parser.getInterpreter().setPredictionMode(mode);
        Complaints complaints = new Complaints(slips);
        parser.setErrorHandler(new Recovery(laid.depths(), complaints));
        return new Tree(parser.file(), lexemes, slips, complaints.lost());
    }

    private static Result build(Tree tree) {
        Origins origins = new Origins();
        Nodes nodes = new Nodes(tree.slips, origins, Docs.of(tree.lexemes));
        DraftFile file = new FileBuilder(nodes).build(tree.file, tree.lost);
        return new Result(file, origins, syntaxTokens(tree.lexemes));
    }

    private static List<SyntaxToken> syntaxTokens(List<Lexeme> lexemes) {
        List<SyntaxToken> tokens = new ArrayList<>(lexemes.size());
        for (Lexeme lexeme : lexemes) {
            tokens.add(lexeme.toSyntax());
        }
        return tokens;
    }
}

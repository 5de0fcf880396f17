package dev.headrace.syntax.internal;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.Fix;
import dev.headrace.diagnostics.Span;
import dev.headrace.ir.draft.Declaration;
import dev.headrace.ir.draft.DraftFile;
import dev.headrace.ir.draft.MissingDecl;
import dev.headrace.ir.draft.Name;
import dev.headrace.ir.draft.Use;
import dev.headrace.syntax.internal.HeadraceParser.DeclarationContext;
import dev.headrace.syntax.internal.HeadraceParser.FileContext;
import dev.headrace.syntax.internal.HeadraceParser.TopEntryContext;
import dev.headrace.syntax.internal.HeadraceParser.UseLineContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Turns the tree of a file into its draft. */
final class FileBuilder extends HeadraceBaseVisitor<Declaration> {

    /** The one version of the language there is. */
    private static final String VERSION = "1";

    private final Nodes nodes;
    private final DataDeclarations data;
    private final ModelDeclarations models;
    private final RunDeclarations runs;

    private Optional<Integer> language = Optional.empty();
    private List<Name> packageName = List.of();
    private final List<Use> uses = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();

    FileBuilder(Nodes nodes) {
        this.nodes = nodes;
        Expressions expressions = new Expressions(nodes);
        Literals literals = expressions.operands().literals();
        Items items = new Items(nodes, expressions);
        Verbs verbs = new Verbs(nodes, expressions, items);
        this.data = new DataDeclarations(nodes, expressions, new Types(nodes, literals), items, verbs);
        this.models = new ModelDeclarations(nodes, expressions, items, data);
        this.runs = new RunDeclarations(nodes, expressions, literals, items);
    }

    DraftFile build(FileContext file, List<Token> lost) {
        for (TopEntryContext entry : file.topEntry()) {
            if (entry.languageLine() != null) {
                language(entry.languageLine());
            } else if (entry.packageLine() != null) {
                inOrder("package", !packageName.isEmpty(), !uses.isEmpty() || !declarations.isEmpty(), entry);
                packageName = nodes.names(entry.packageLine().name(), entry);
            } else if (entry.useLine() != null) {
                inOrder("use", false, !declarations.isEmpty(), entry);
                uses.add(use(entry.useLine()));
            } else if (entry.declaration() != null) {
                declarations.add(nodes.put(declaration(entry.declaration()), entry));
            }
        }
        for (Token name : lost) {
            Name missing = nodes.put(new Name(name.getText()), nodes.span(name));
            declarations.add(nodes.put(new MissingDecl(missing, ""), nodes.span(name)));
        }
        return nodes.put(new DraftFile(language, packageName, uses, declarations), file);
    }

    private void language(HeadraceParser.LanguageLineContext line) {
        boolean late = !packageName.isEmpty() || !uses.isEmpty() || !declarations.isEmpty();
        inOrder("language", language.isPresent(), late, line);
        TerminalNode version = line.INT();
        if (version == null) {
            return;
        }
        if (!version.getText().equals(VERSION)) {
            Span at = nodes.span(version.getSymbol());
            Diagnostic.Builder slip = Diagnostic.of(
                            Code.HR0003,
                            "this compiler does not know version " + version.getText() + " of the language")
                    .at(at)
                    .help("it knows version " + VERSION + "; a newer Headrace may know this one");
            nodes.slips().report(slip, at.start());
        }
        language = version.getText().length() < 9 ? Optional.of(Integer.valueOf(version.getText())) : language;
    }

    private void inOrder(String what, boolean again, boolean late, ParserRuleContext at) {
        if (again) {
            nodes.report(nodes.span(at), "`" + what + "` is said twice", slip -> slip.help("keep one of the two"));
        } else if (late) {
            nodes.report(
                    nodes.span(at),
                    "`" + what + "` comes too late",
                    slip -> slip.help(
                            "a file starts with `language`, then `package`, then `use`, then its declarations"));
        }
    }

    private Use use(UseLineContext line) {
        List<Name> names = new ArrayList<>();
        List<Name> path = nodes.names(line.name(), line);
        if (line.LBRACE() == null && line.exception == null) {
            Name last = path.remove(path.size() - 1);
            names.add(last);
            String braced = "{" + nodes.of(last).text() + "}";
            nodes.report(
                    nodes.of(last),
                    "the names that are used stand in braces",
                    slip -> slip.caption("write `" + braced + "`")
                            .fix(Fix.replace("put it in braces", nodes.of(last), braced)));
        }
        for (HeadraceParser.UseNameContext name : line.useName()) {
            if (name.name() != null) {
                names.add(nodes.name(name.name(), line));
            }
        }
        return nodes.put(new Use(path, names), line);
    }

    private Declaration declaration(DeclarationContext context) {
        ParseTree child = context.getChildCount() == 0 ? null : context.getChild(0);
        boolean broken = !(child instanceof ParserRuleContext)
                || ((ParserRuleContext) child).exception != null
                || ((ParserRuleContext) child).getChildCount() == 0;
        Declaration declaration = broken ? null : visit(child);
        return declaration == null ? missing(child) : declaration;
    }

    /** What is left of a declaration whose header cannot be read: its name, so that uses of it are not reported too. */
    private MissingDecl missing(@Nullable ParseTree child) {
        if (!(child instanceof ParserRuleContext)) {
            return new MissingDecl(new Name(""), "");
        }
        ParserRuleContext context = (ParserRuleContext) child;
        HeadraceParser.NameContext name = context.getRuleContext(HeadraceParser.NameContext.class, 0);
        return new MissingDecl(nodes.name(name, context), nodes.doc(context));
    }

    @Override
    public Declaration visitParamDecl(HeadraceParser.ParamDeclContext c) {
        return data.param(c, nodes.doc(c));
    }

    @Override
    public Declaration visitEnumDecl(HeadraceParser.EnumDeclContext c) {
        return data.enumeration(c, nodes.doc(c));
    }

    @Override
    public Declaration visitSchemaDecl(HeadraceParser.SchemaDeclContext c) {
        return data.schema(c, nodes.doc(c));
    }

    @Override
    public Declaration visitSourceDecl(HeadraceParser.SourceDeclContext c) {
        return data.source(c, nodes.doc(c));
    }

    @Override
    public Declaration visitTableDecl(HeadraceParser.TableDeclContext c) {
        return data.table(c, nodes.doc(c));
    }

    @Override
    public Declaration visitFeaturesDecl(HeadraceParser.FeaturesDeclContext c) {
        return data.features(c, nodes.doc(c));
    }

    @Override
    public Declaration visitDatasetDecl(HeadraceParser.DatasetDeclContext c) {
        return data.dataset(c, nodes.doc(c));
    }

    @Override
    public Declaration visitSinkDecl(HeadraceParser.SinkDeclContext c) {
        return data.sink(c, nodes.doc(c));
    }

    @Override
    public Declaration visitStepDecl(HeadraceParser.StepDeclContext c) {
        return data.step(c, nodes.doc(c));
    }

    @Override
    public Declaration visitLabelDecl(HeadraceParser.LabelDeclContext c) {
        return models.label(c, nodes.doc(c));
    }

    @Override
    public Declaration visitSplitDecl(HeadraceParser.SplitDeclContext c) {
        return models.split(c, nodes.doc(c));
    }

    @Override
    public Declaration visitFitDecl(HeadraceParser.FitDeclContext c) {
        return models.fit(c, nodes.doc(c));
    }

    @Override
    public Declaration visitModelDecl(HeadraceParser.ModelDeclContext c) {
        return models.model(c, nodes.doc(c));
    }

    @Override
    public Declaration visitGateDecl(HeadraceParser.GateDeclContext c) {
        return models.gate(c, nodes.doc(c));
    }

    @Override
    public Declaration visitScoreDecl(HeadraceParser.ScoreDeclContext c) {
        return models.score(c, nodes.doc(c));
    }

    @Override
    public Declaration visitWatchDecl(HeadraceParser.WatchDeclContext c) {
        return models.watch(c, nodes.doc(c));
    }

    @Override
    public Declaration visitDeployDecl(HeadraceParser.DeployDeclContext c) {
        return runs.deploy(c, nodes.doc(c));
    }

    @Override
    public Declaration visitProfileDecl(HeadraceParser.ProfileDeclContext c) {
        return runs.profile(c, nodes.doc(c));
    }

    @Override
    public Declaration visitTestDecl(HeadraceParser.TestDeclContext c) {
        return runs.test(c, nodes.doc(c));
    }
}

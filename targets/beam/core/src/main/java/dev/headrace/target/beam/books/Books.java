package dev.headrace.target.beam.books;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.ir.op.Op;
import dev.headrace.ir.pipeline.SourceDef;
import dev.headrace.ir.type.Schema;
import dev.headrace.operators.fate.FatePage;
import dev.headrace.operators.fate.SourceFates;
import dev.headrace.operators.plan.StageReads;
import dev.headrace.operators.rows.Session;
import dev.headrace.operators.source.SourcePieces;
import dev.headrace.operators.source.SourceRules;
import dev.headrace.target.RowIssue;
import dev.headrace.target.RunRequest;
import dev.headrace.target.SourceReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages of a job added up: what the run says of its sources, and whether it may succeed. */
public final class Books {
    private final Map<String, SourceFates> fates = new LinkedHashMap<>();
    private final Map<String, SourceRules> rules = new LinkedHashMap<>();
    private final List<Page.Part> parts = new ArrayList<>();

    /** @param sources whose books are kept, in the order they are told */
    public Books(List<String> sources, RunRequest request, StageReads reads, Session session) {
        for (String name : sources) {
            SourceDef source = request.plan().pipeline().source(name).orElseThrow();
            SourceFates books = SourceFates.collecting(source, session);
            fates.put(name, books);
            List<Op.Scan> scans = reads.scans(name);
            Schema schema = SourcePieces.wanted(source, scans);
            Optional<List<String>> held =
                    Optional.ofNullable(request.given().get(name)).map(g -> g.columns());
            rules.put(name, new SourceRules(books, schema, request.allParams(), SourcePieces.checked(held)));
        }
    }

    public void add(Page page) {
        for (FatePage fate : page.fates()) {
            Optional.ofNullable(fates.get(fate.source())).ifPresent(f -> f.absorb(fate));
        }
        for (Page.Watched watched : page.watched()) {
            Optional.ofNullable(rules.get(watched.source())).ifPresent(r -> r.absorb(watched.states()));
        }
        parts.addAll(page.parts());
    }

    /**
     * Ends the run if a row, a ceiling or an expectation says so.
     *
     * @return the warnings of expectations that do not hold
     */
    public List<Diagnostic> judge() {
        fates.values().forEach(SourceFates::raiseFailure);
        fates.values().forEach(SourceFates::checkCeilings);
        return rules.values().stream().flatMap(r -> r.judge().stream()).toList();
    }

    public List<Page.Part> parts() {
        return List.copyOf(parts);
    }

    public List<SourceReport> reports() {
        return fates.values().stream().map(SourceFates::report).toList();
    }

    public List<RowIssue> issues() {
        return fates.values().stream().flatMap(f -> f.issues().stream()).toList();
    }
}

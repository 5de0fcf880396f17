package dev.headrace.ir.draft;

import java.util.List;
import java.util.Optional;

/** One pipeline file, or what one Java class defines. */
public record DraftFile(
        Optional<Integer> language, List<Name> packageName, List<Use> uses, List<Declaration> declarations) {
    public DraftFile {
        packageName = List.copyOf(packageName);
        uses = List.copyOf(uses);
        declarations = List.copyOf(declarations);
    }
}

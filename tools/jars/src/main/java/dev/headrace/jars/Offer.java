package dev.headrace.jars;

import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.dsl.DefinitionProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The pipelines that the containers offer.
 *
 * @param all by name
 * @param broken what is wrong with providers that cannot be asked
 */
record Offer(List<Offered> all, List<Diagnostic> broken) {

    /** More than any jar lists, so that no list of providers keeps us for ever. */
    private static final int MOST = 100_000;

    /** A pipeline that nobody has loaded yet. */
    record Offered(String name, DefinitionProvider provider) {

        /** The class that says it; empty if the provider does not tell. */
        String definition() {
            return provider.definition();
        }

        /** The class that says it, or else its provider, for a message. */
        String said() {
            return "`" + (definition().isEmpty() ? provider.getClass().getName() : definition()) + "`";
        }
    }

    Offer {
        all = List.copyOf(all);
        broken = List.copyOf(broken);
    }

    static Offer of(PipelineLoader loader, Failures failures) {
        List<Offered> all = new ArrayList<>();
        List<Diagnostic> broken = new ArrayList<>();
        Iterator<DefinitionProvider> providers =
                ServiceLoader.load(DefinitionProvider.class, loader).iterator();
        for (int i = 0; i < MOST; i++) {
            try {
                Optional<DefinitionProvider> provider = next(providers);
                if (provider.isEmpty()) {
                    break;
                }
                all.add(offered(provider.get()));
            } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
                broken.add(failures.ofProvider(e));
            }
        }
        all.sort(Comparator.comparing(Offered::name).thenComparing(Offered::definition));
        return new Offer(all, broken);
    }

    private static Optional<DefinitionProvider> next(Iterator<DefinitionProvider> providers) {
        return providers.hasNext() ? Optional.of(providers.next()) : Optional.empty();
    }

    /** Generated code never fails here; what somebody wrote by hand may. */
    private static Offered offered(DefinitionProvider provider) {
        try {
            String name = provider.name();
            if (name.isBlank()) {
                throw new IllegalStateException("it has no name");
            }
            Objects.requireNonNull(provider.definition());
            return new Offered(name, provider);
        } catch (RuntimeException e) {
            throw new ServiceConfigurationError(
                    "Provider " + provider.getClass().getName() + " cannot say its name", e);
        }
    }

    List<Offered> named(String name) {
        return all.stream()
                .filter(o -> o.name().equals(name) || o.definition().equals(name))
                .toList();
    }

    String listed() {
        return all.stream().map(o -> "`" + o.name() + "`").distinct().collect(Collectors.joining(", "));
    }
}

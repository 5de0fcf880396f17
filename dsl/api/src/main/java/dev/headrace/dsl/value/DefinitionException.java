package dev.headrace.dsl.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that no pipeline can say, though it compiles as Java: a double that is not finite, a check of what is no
 * parameter. It knows the line that said it.
 */
public final class DefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;

    /**
     * A mistake of the caller, in one sentence without a full stop.
     *
     * @param message what is wrong, to be shown as it is (HR0690)
     */
    public DefinitionException(String message) {
        super(message);
        place = Place.here().orElse(null);
    }

    /**
     * A mistake of the caller that {@code cause} found.
     *
     * @param message what is wrong, to be shown as it is (HR0690)
     * @param cause what found it
     */
    public DefinitionException(String message, Throwable cause) {
        super(message, cause);
        place = Place.here().orElse(null);
    }

    /**
     * The line that said it; empty where its class was compiled without lines.
     *
     * @return the line
     */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}

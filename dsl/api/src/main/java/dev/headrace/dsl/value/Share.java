package dev.headrace.dsl.value;

import dev.headrace.ir.draft.DraftExpr;
import java.math.BigDecimal;

/**
 * A share: {@code 5%}.
 *
 * @param percent in hundredths
 */
public record Share(BigDecimal percent) implements Draftable {

    @Override
    public Told told() {
        return Told.of(new DraftExpr.PercentLiteral(percent));
    }
}

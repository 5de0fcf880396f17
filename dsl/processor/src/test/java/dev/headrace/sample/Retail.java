package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.schema.Entity;
import dev.headrace.dsl.schema.EventTime;
import dev.headrace.dsl.schema.Key;
import dev.headrace.dsl.schema.Named;
import dev.headrace.dsl.schema.Range;
import dev.headrace.dsl.schema.Schema;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.Span;
import java.time.Instant;
import java.time.LocalDate;

/** The example of the same name. */
public final class Retail extends Definition {

    @Schema
    record Purchase(
            LocalDate ds,
            @EventTime Instant ts,
            @Named("purchase_id") String purchaseId,
            @Named("user_id") @Entity long userId,
            @Named("product_id") long productId,
            @Named("purchase_price") long purchasePrice) {}

    @Schema
    record Return(
            LocalDate ds,
            @EventTime Instant ts,
            @Named("return_id") String returnId,
            @Named("user_id") @Entity long userId,
            @Named("product_id") long productId,
            @Named("refund_amt") long refundAmt) {}

    @Schema
    record Checkout(
            LocalDate ds,
            @EventTime Instant ts,
            @Named("return_id") String returnId,
            @Named("user_id") @Entity long userId,
            @Named("product_id") long productId,
            @Named("refund_amt") long refundAmt) {}

    @Schema
    record User(
            LocalDate ds,
            @Named("user_id") @Key long userId,
            @Named("account_created_ds") LocalDate accountCreatedDs,

            @Named("email_verified") @Range(min = 0, max = 1)
            long emailVerified) {}

    final Source<PurchaseRow> purchases = source("purchases", PurchaseRow.SCHEMA)
            .batch(csv("data/purchases.csv").epochMillis());
    final Source<ReturnRow> returns =
            source("returns", ReturnRow.SCHEMA).batch(csv("data/returns.csv").epochMillis());
    final Source<CheckoutRow> checkouts = source("checkouts", CheckoutRow.SCHEMA)
            .batch(csv("data/checkouts.csv").epochMillis());
    final Source<UserRow> users = source("users", UserRow.SCHEMA).batch(csv("data/users.csv"));
    final Each<Span> w = each("w", days(3), days(14), days(30));

    final class Buying extends Features<Buying> implements PurchaseRow {
        final Family<Span, IntColumn<Buying>> spent =
                let("spent_{w}", w, sum(purchasePrice).over(w).through());
        final Family<Span, IntColumn<Buying>> times =
                let("purchases_{w}", w, count().over(w).through());
        final Family<Span, FloatColumn<Buying>> mean =
                let("mean_{w}", w, avg(purchasePrice).over(w).through());

        Buying() {
            super("buying", purchases, userId);
        }
    }

    final class SendingBack extends Features<SendingBack> implements ReturnRow {
        final Family<Span, IntColumn<SendingBack>> refunded =
                let("refunded_{w}", w, sum(refundAmt).over(w).through());
        final Family<Span, IntColumn<SendingBack>> times =
                let("returns_{w}", w, count().over(w).through());

        SendingBack() {
            super("sending_back", returns, userId);
        }
    }

    final class Accounts extends Table<Accounts> implements UserRow {
        final Group<Accounts> g = groupBy(userId);
        final DateColumn<Accounts> created = g.let("account_created_ds", min(accountCreatedDs));
        final IntColumn<Accounts> verified = g.let("email_verified", max(emailVerified));

        Accounts() {
            super("accounts", users);
            doc("Each user once; the file tells of a user on several days.");
        }
    }

    final Buying buying = add(new Buying());
    final SendingBack sendingBack = add(new SendingBack());
    final Accounts accounts = add(new Accounts());

    final class Training extends Dataset<Training> implements CheckoutRow {
        final Joined<Training, Buying> b = asofJoin(buying, days(30));
        final Joined<Training, SendingBack> s = asofJoin(sendingBack, days(30));
        final Joined<Training, Accounts> a = joinLeft(accounts, on(CheckoutRow.userId, UserRow.userId));

        {
            fill(b.all(), 0);
            fill(s.all(), 0);
        }

        final MaybeIntColumn<Training> accountDays = let("account_days", daysBetween(a.get(accounts.created), ds));

        Training() {
            super("training", checkouts);
            keep(ts, userId, productId, b.all(), s.all(), accountDays, a.get(accounts.verified));
        }
    }

    final Training training = add(new Training());

    {
        sink("training_out", training).batch(parquet("out/training"));
    }
}

package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.Group;
import dev.headrace.dsl.Joined;
import dev.headrace.dsl.SchemaOf;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.Table;
import dev.headrace.dsl.Type;
import dev.headrace.dsl.value.DateColumn;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.FloatColumn;
import dev.headrace.dsl.value.InstantColumn;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeIntColumn;
import dev.headrace.dsl.value.Span;
import dev.headrace.dsl.value.TextColumn;

/** The example of the same name. */
public final class Retail extends Definition {

    interface PurchaseRow {
        DateColumn<PurchaseRow> ds = DateColumn.named("ds");
        InstantColumn<PurchaseRow> ts = InstantColumn.named("ts");
        TextColumn<PurchaseRow> purchaseId = TextColumn.named("purchase_id");
        IntColumn<PurchaseRow> userId = IntColumn.named("user_id");
        IntColumn<PurchaseRow> productId = IntColumn.named("product_id");
        IntColumn<PurchaseRow> purchasePrice = IntColumn.named("purchase_price");
        SchemaOf<PurchaseRow> SCHEMA = SchemaOf.<PurchaseRow>named("Purchase")
                .field(ds, Type.DATE)
                .field(ts, Type.INSTANT)
                .eventTime()
                .field(purchaseId, Type.TEXT)
                .field(userId, Type.INT)
                .entity()
                .field(productId, Type.INT)
                .field(purchasePrice, Type.INT);
    }

    interface ReturnRow {
        DateColumn<ReturnRow> ds = DateColumn.named("ds");
        InstantColumn<ReturnRow> ts = InstantColumn.named("ts");
        TextColumn<ReturnRow> returnId = TextColumn.named("return_id");
        IntColumn<ReturnRow> userId = IntColumn.named("user_id");
        IntColumn<ReturnRow> productId = IntColumn.named("product_id");
        IntColumn<ReturnRow> refundAmt = IntColumn.named("refund_amt");
        SchemaOf<ReturnRow> SCHEMA = SchemaOf.<ReturnRow>named("Return")
                .field(ds, Type.DATE)
                .field(ts, Type.INSTANT)
                .eventTime()
                .field(returnId, Type.TEXT)
                .field(userId, Type.INT)
                .entity()
                .field(productId, Type.INT)
                .field(refundAmt, Type.INT);
    }

    interface CheckoutRow {
        DateColumn<CheckoutRow> ds = DateColumn.named("ds");
        InstantColumn<CheckoutRow> ts = InstantColumn.named("ts");
        TextColumn<CheckoutRow> returnId = TextColumn.named("return_id");
        IntColumn<CheckoutRow> userId = IntColumn.named("user_id");
        IntColumn<CheckoutRow> productId = IntColumn.named("product_id");
        IntColumn<CheckoutRow> refundAmt = IntColumn.named("refund_amt");
        SchemaOf<CheckoutRow> SCHEMA = SchemaOf.<CheckoutRow>named("Checkout")
                .field(ds, Type.DATE)
                .field(ts, Type.INSTANT)
                .eventTime()
                .field(returnId, Type.TEXT)
                .field(userId, Type.INT)
                .entity()
                .field(productId, Type.INT)
                .field(refundAmt, Type.INT);
    }

    interface UserRow {
        DateColumn<UserRow> ds = DateColumn.named("ds");
        IntColumn<UserRow> userId = IntColumn.named("user_id");
        DateColumn<UserRow> accountCreatedDs = DateColumn.named("account_created_ds");
        IntColumn<UserRow> emailVerified = IntColumn.named("email_verified");
        SchemaOf<UserRow> SCHEMA = SchemaOf.<UserRow>named("User")
                .field(ds, Type.DATE)
                .field(userId, Type.INT)
                .key()
                .field(accountCreatedDs, Type.DATE)
                .field(emailVerified, Type.INT)
                .where(emailVerified.between(0, 1));
    }

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

package dev.headrace.sample;

import dev.headrace.dsl.Dataset;
import dev.headrace.dsl.Definition;
import dev.headrace.dsl.Features;
import dev.headrace.dsl.In;
import dev.headrace.dsl.Label;
import dev.headrace.dsl.Source;
import dev.headrace.dsl.value.Each;
import dev.headrace.dsl.value.Family;
import dev.headrace.dsl.value.IntColumn;
import dev.headrace.dsl.value.MaybeDurationColumn;
import dev.headrace.dsl.value.Span;

/** The example {@code adtracking}. */
public final class Clicks extends Definition {

    final Source<ClickRow> clicks = source("clicks", ClickRow.SCHEMA)
            .batch(csv("data/clicks.csv").zone("UTC"))
            .onError(fail());
    final Each<Span> w = each("w", hours(1), hours(6), hours(24));

    final class ByIp extends Features<ByIp> implements ClickRow {
        final Family<Span, IntColumn<ByIp>> clicksOf =
                let("ip_clicks_{w}", w, count().over(w).through());
        final Family<Span, IntColumn<ByIp>> apps =
                let("ip_apps_{w}", w, distinct(app).over(w).through());
        final MaybeDurationColumn<ByIp> sinceLast = let(
                "since_last_click",
                clickTime.minus(last(clickTime).over(unbounded()).before()));

        ByIp() {
            super("by_ip", clicks, ip);
        }
    }

    final class ByApp extends Features<ByApp> implements ClickRow {
        final Family<Span, IntColumn<ByApp>> clicksOf =
                let("app_clicks_{w}", w, count().over(w).through());

        ByApp() {
            super("by_app", clicks, app);
        }
    }

    final class ByDevice extends Features<ByDevice> implements ClickRow {
        final Family<Span, IntColumn<ByDevice>> clicksOf =
                let("device_clicks_{w}", w, count().over(w).through());

        ByDevice() {
            super("by_device", clicks, device);
        }
    }

    final ByIp byIp = add(new ByIp());
    final ByApp byApp = add(new ByApp());
    final ByDevice byDevice = add(new ByDevice());

    final class Inputs extends Dataset<Inputs> implements ClickRow {
        final In<Inputs, ByIp> ips = with(byIp);
        final In<Inputs, ByApp> apps = with(byApp);
        final In<Inputs, ByDevice> devices = with(byDevice);
        final IntColumn<Inputs> hour = let("hour", hour(clickTime));

        Inputs() {
            super("inputs", clicks);
            keep(clickTime, app, device, os, channel, hour, ips.all(), apps.all(), devices.all());
        }
    }

    final Inputs inputs = add(new Inputs());
    final Label<Inputs> attributed = label("attributed", inputs, seconds(0)).rare(ClickRow.isAttributed.is(1));

    {
        sink("inputs_out", inputs).batch(parquet("out/inputs")).acceptsPii();
        test("clicks of one address are counted together")
                .given(
                        clicks,
                        ClickRow.ip,
                        ClickRow.app,
                        ClickRow.device,
                        ClickRow.os,
                        ClickRow.channel,
                        ClickRow.clickTime)
                .row(1, 10, 1, 1, 1, instant("2017-11-07T10:00:00Z"))
                .row(1, 11, 1, 1, 1, instant("2017-11-07T10:59:59Z"))
                .row(2, 10, 2, 1, 1, instant("2017-11-07T11:00:00Z"))
                .row(1, 10, 1, 1, 1, instant("2017-11-07T11:00:00Z"))
                .expectWhere(
                        inputs,
                        ClickRow.clickTime.is(instant("2017-11-07T11:00:00Z")).and(ClickRow.device.is(1)))
                .that(inputs.ips.get(byIp.clicksOf.at(hours(1))).is(2))
                .that(inputs.ips.get(byIp.clicksOf.at(hours(6))).is(3))
                .that(inputs.ips.get(byIp.apps.at(hours(6))).is(2))
                .that(inputs.apps.get(byApp.clicksOf.at(hours(24))).is(3))
                .that(inputs.devices.get(byDevice.clicksOf.at(hours(1))).is(2))
                .that(inputs.ips.get(byIp.sinceLast).is(seconds(1)));
    }
}

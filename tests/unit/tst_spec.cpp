#include "app/ctl/command.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/specinput.h"
#include "core/change/specfields.h"
#include "core/change/specfile.h"
#include "core/revision/templates.h"
#include "tests/support/testcase.h"

using namespace stopover;
using namespace stopover::change;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(stopover::change::Spec)

/// One specification, whether it comes from a file, from options or from a form.
class SpecTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyFieldIsReadBack_data();
    void everyFieldIsReadBack();
    void whatIsWritten();
    void namesMayBeNumbersAndDates();
    void theTemplateIsASpecification();
    void optionsSayWhatAFileSays_data();
    void optionsSayWhatAFileSays();
    void everyFieldButListsHasAnOption();
    void badValuesAreNamed_data();
    void badValuesAreNamed();
    void badTypesAreNamed_data();
    void badTypesAreNamed();
    void aFormIsCheckedToo();
};

namespace {

using Values = QMap<QString, QString>;

const Spec byHash { .table = { u"public"_s, u"t"_s }, .strategy = Strategy::Hash, .key = u"id"_s, .partitions = 4 };
const Spec byMonth {
    .table = { u"public"_s, u"t"_s }, .strategy = Strategy::Range, .key = u"at"_s, .interval = Interval::Month
};
const Spec byValues {
    .table = { u"public"_s, u"t"_s }, .strategy = Strategy::List, .key = u"r"_s, .values = ListValues::Distinct
};

QString optionOf(const QString& key)
{
    return QString(key).replace(u'_', u'-');
}

/// The values as options; "true" is a flag that is given.
Result<Spec> fromOptions(const Values& values)
{
    QStringList words { u"repartition"_s, u"plan"_s };
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        words.append(u"--"_s + optionOf(value.key()));
        if (value.key() != "default"_L1)
            words.append(value.value());
    }
    std::vector<ctl::Syntax> table;
    for (const ctl::Command& command : ctl::commands())
        table.push_back(command.syntax);
    STOPOVER_TRY_ASSIGN(const ctl::Arguments arguments, ctl::Arguments::parse(words, table, ctl::globalOptions()));
    return ctl::specOf(arguments);
}

bool isNumber(const QString& key)
{
    static const QStringList numbers { u"partitions"_s,  u"step"_s,       u"ahead"_s,
                                       u"retain_days"_s, u"batch_rows"_s, u"lock_budget"_s };
    return numbers.contains(key);
}

/// The values as a file, each key in a line of its own, from the second line on.
Result<Spec> fromFile(const Values& values)
{
    QString toml = u"[repartition]\n"_s;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool bare = isNumber(value.key()) || value.key() == "default"_L1;
        const QString quoted = u'\'' + value.value() + u'\'';
        toml += value.key() + u" = "_s
            + (bare                             ? value.value()
                   : value.key() == "accept"_L1 ? QString(u'[' + QString(quoted).replace(u","_s, u"','"_s) + u']')
                                                : quoted)
            + u'\n';
    }
    return parseSpec(toml.toUtf8(), u"spec.toml"_s);
}

const Values hash {
    { u"table"_s, u"public.t"_s }, { u"strategy"_s, u"hash"_s }, { u"key"_s, u"id"_s }, { u"partitions"_s, u"4"_s }
};
const Values range { { u"table"_s, u"public.t"_s },
                     { u"strategy"_s, u"range"_s },
                     { u"key"_s, u"id"_s },
                     { u"interval"_s, u"number"_s },
                     { u"step"_s, u"1000"_s } };

Values with(Values values, const QString& key, const QString& value)
{
    values.insert(key, value);
    return values;
}

Values without(Values values, const QString& key)
{
    values.remove(key);
    return values;
}

template <typename Change>
Spec changed(Spec spec, Change change)
{
    change(spec);
    return spec;
}

} // namespace

void SpecTest::everyFieldIsReadBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Spec>("spec");
    QStringList rows;
    const auto row = [&rows](const char* key, const Spec& base, auto change) {
        rows.append(QString::fromLatin1(key));
        QTest::newRow(key) << rows.last() << changed(base, change);
    };
    row("table", byHash, [](Spec& s) { s.table = { u"My \"Schema\""_s, u"a.b \\ \t\n\x7f ä"_s }; });
    row("strategy", byMonth, [](Spec&) {});
    row("key", byHash, [](Spec& s) { s.key = u"a, \"B \\ c\""_s; });
    row("partitions", byHash, [](Spec& s) { s.partitions = maxPartitions; });
    row("lists", byValues, [](Spec& s) {
        s.values = ListValues::Given;
        s.lists = { { u"eu"_s, u"a \"b\""_s }, { u"3"_s }, { QString() } };
    });
    row("values", byValues, [](Spec&) {});
    row("interval", byMonth, [](Spec& s) { s.interval = Interval::Week; });
    row("step", byMonth, [](Spec& s) {
        s.interval = Interval::Number;
        s.step = maxStep;
    });
    row("timezone", byMonth, [](Spec& s) { s.timeZone = u"Europe/Berlin"_s; });
    row("from", byMonth, [](Spec& s) { s.from = u"2024-01-01"_s; });
    row("to", byMonth, [](Spec& s) { s.to = u"2026-01-01"_s; });
    row("ahead", byMonth, [](Spec& s) { s.ahead = 0; });
    row("default", byMonth, [](Spec& s) { s.defaultPartition = true; });
    row("backup", byHash, [](Spec& s) { s.backup = BackupKind::None; });
    row("retain_days", byHash, [](Spec& s) { s.retainDays = maxRetainDays; });
    row("batch_rows", byHash, [](Spec& s) { s.batchRows = maxBatchRows; });
    row("lock_budget", byHash, [](Spec& s) { s.lockBudgetMs = 40; });
    row("copy", byHash, [](Spec& s) { s.copy = CopyMethod::Keyset; });
    row("accept", byHash, [](Spec& s) { s.accept = { u"unique.local"_s, u"skew"_s }; });
    // What a scheme does not use is kept as well.
    row("ahead, with an end", byMonth, [](Spec& s) {
        s.to = u"2026-01-01"_s;
        s.ahead = 9;
    });
    row("timezone, of a hash", byHash, [](Spec& s) { s.timeZone = u"Asia/Tokyo"_s; });
    // Each field has a row.
    for (const QString& key : specKeys())
        QVERIFY2(rows.contains(key), qPrintable(key));
}

void SpecTest::everyFieldIsReadBack()
{
    QFETCH(QString, key);
    QFETCH(Spec, spec);
    VERIFY_OK(spec.check([](const QString& field) { return field; }));
    const QString toml = specToml(spec);
    REQUIRE_VALUE(const Spec again, parseSpec(toml.toUtf8(), u"spec.toml"_s));
    QVERIFY2(again == spec, qPrintable(toml));
    QVERIFY2(toml.contains(u'\n' + key.section(u',', 0, 0) + u" = "_s), qPrintable(toml));
}

void SpecTest::whatIsWritten()
{
    QCOMPARE(specToml(byHash),
             u"[repartition]\ntable = \"public.t\"\nstrategy = \"hash\"\nkey = \"id\"\npartitions = 4\n"
             "backup = \"table\"\nretain_days = 7\nbatch_rows = 10000\n"_s);
    QCOMPARE(specToml(byMonth),
             u"[repartition]\ntable = \"public.t\"\nstrategy = \"range\"\nkey = \"at\"\ninterval = \"month\"\n"
             "timezone = \"UTC\"\nahead = 3\nbackup = \"table\"\nretain_days = 7\nbatch_rows = 10000\n"_s);
}

void SpecTest::namesMayBeNumbersAndDates()
{
    REQUIRE_VALUE(const Spec spec,
                  parseSpec("[repartition]\ntable = 't'\nstrategy = 'range'\nkey = ' at '\ninterval = 'month'\n"
                            "from = 2024-02-03\nto = 2026\n",
                            u"x"_s));
    QCOMPARE(spec.from, u"2024-02-03"_s);
    QCOMPARE(spec.to, u"2026"_s);
    QCOMPARE(spec.key, u"at"_s);
}

void SpecTest::theTemplateIsASpecification()
{
    const auto bodies = revision::bodiesOf(u"repartition"_s, revision::ProjectKind::Sql);
    QVERIFY(bodies.has_value());
    VERIFY_OK(parseSpec(bodies->structural.toUtf8(), u"template"_s));
}

void SpecTest::optionsSayWhatAFileSays_data()
{
    QTest::addColumn<Values>("values");
    QTest::newRow("hash") << hash;
    Values all = with(with(with(hash, u"backup"_s, u"none"_s), u"retain_days"_s, u"3"_s), u"batch_rows"_s, u"500"_s);
    all = with(with(all, u"copy"_s, u"keyset"_s), u"accept"_s, u"unique.local,skew"_s);
    QTest::newRow("hash with options") << with(all, u"table"_s, u"public.\"Odd \\ name\""_s);
    QTest::newRow("list by an expression")
        << with(with(with(hash, u"strategy"_s, u"list"_s), u"key"_s, u"(id % 4)"_s), u"default"_s, u"true"_s);
    QTest::newRow("list of values") << with(with(without(hash, u"partitions"_s), u"strategy"_s, u"list"_s), u"values"_s,
                                            u"distinct"_s);
    QTest::newRow("numbers") << with(with(with(range, u"from"_s, u"-5000"_s), u"to"_s, u"9000"_s), u"ahead"_s, u"0"_s);
    QTest::newRow("months") << with(with(without(range, u"step"_s), u"interval"_s, u"month"_s), u"timezone"_s,
                                    u"Europe/Berlin"_s);
}

void SpecTest::optionsSayWhatAFileSays()
{
    QFETCH(Values, values);
    REQUIRE_VALUE(const Spec byOptions, fromOptions(values));
    REQUIRE_VALUE(const Spec byFile, fromFile(values));
    QCOMPARE(specToml(byOptions), specToml(byFile));
    QVERIFY(byOptions == byFile);
    QVERIFY(byOptions.lockBudgetMs == values.value(u"lock_budget"_s, u"500"_s).toInt());
    QVERIFY(byOptions.batchRows == values.value(u"batch_rows"_s, u"10000"_s).toLongLong());
}

void SpecTest::everyFieldButListsHasAnOption()
{
    const auto plan = std::ranges::find_if(ctl::commands(), [](const ctl::Command& c) {
        return QLatin1StringView(c.syntax.words) == "repartition plan"_L1;
    });
    QStringList options;
    for (const ctl::Option& option : plan->syntax.options)
        options.append(QString::fromLatin1(option.name));
    for (const QString& key : specKeys())
        QVERIFY2(options.contains(optionOf(key)) == (key != "lists"_L1), qPrintable(key));
}

void SpecTest::badValuesAreNamed_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const Values& values, const QString& key) {
        QTest::newRow(name) << values << key;
    };
    row("table", with(hash, u"table"_s, u"a.b.c"_s), u"table"_s);
    row("no table", without(hash, u"table"_s), u"table"_s);
    row("strategy", with(hash, u"strategy"_s, u"alphabetical"_s), u"strategy"_s);
    row("empty strategy", with(hash, u"strategy"_s, QString()), u"strategy"_s);
    row("no strategy", without(hash, u"strategy"_s), u"strategy"_s);
    row("empty key", with(hash, u"key"_s, u" "_s), u"key"_s);
    row("no key", without(hash, u"key"_s), u"key"_s);
    row("no partitions", without(hash, u"partitions"_s), u"partitions"_s);
    row("partitions 0", with(hash, u"partitions"_s, u"0"_s), u"partitions"_s);
    row("partitions -4", with(hash, u"partitions"_s, u"-4"_s), u"partitions"_s);
    row("partitions 10001", with(hash, u"partitions"_s, u"10001"_s), u"partitions"_s);
    row("partitions 2^32 + 4", with(hash, u"partitions"_s, u"4294967300"_s), u"partitions"_s);
    row("partitions of ranges", with(range, u"partitions"_s, u"4"_s), u"partitions"_s);
    row("values", with(with(hash, u"strategy"_s, u"list"_s), u"values"_s, u"distint"_s), u"values"_s);
    row("interval", with(range, u"interval"_s, u"year"_s), u"interval"_s);
    row("no interval", without(range, u"interval"_s), u"interval"_s);
    row("step 0", with(range, u"step"_s, u"0"_s), u"step"_s);
    row("step 10^15 + 1", with(range, u"step"_s, u"1000000000000001"_s), u"step"_s);
    row("no step", without(range, u"step"_s), u"step"_s);
    row("ahead -1", with(range, u"ahead"_s, u"-1"_s), u"ahead"_s);
    row("ahead 10001", with(range, u"ahead"_s, u"10001"_s), u"ahead"_s);
    row("default of a hash", with(hash, u"default"_s, u"true"_s), u"default"_s);
    row("backup", with(hash, u"backup"_s, u"dump"_s), u"backup"_s);
    row("retain_days 0", with(hash, u"retain_days"_s, u"0"_s), u"retain_days"_s);
    row("retain_days 3651", with(hash, u"retain_days"_s, u"3651"_s), u"retain_days"_s);
    row("batch_rows 0", with(hash, u"batch_rows"_s, u"0"_s), u"batch_rows"_s);
    row("batch_rows 10000001", with(hash, u"batch_rows"_s, u"10000001"_s), u"batch_rows"_s);
    row("lock_budget 19", with(hash, u"lock_budget"_s, u"19"_s), u"lock_budget"_s);
    row("lock_budget 60001", with(hash, u"lock_budget"_s, u"60001"_s), u"lock_budget"_s);
    row("copy", with(hash, u"copy"_s, u"quickly"_s), u"copy"_s);
}

void SpecTest::badValuesAreNamed()
{
    QFETCH(Values, values);
    QFETCH(QString, key);
    const auto byOptions = fromOptions(values);
    COMPARE_ERROR(byOptions, ErrorCode::BadSpec);
    QCOMPARE(byOptions.error().args.constFirst(), QString(u"--"_s + optionOf(key)));
    QCOMPARE(ctl::exitCodeOf(byOptions.error()), ctl::ExitCode::Findings);
    const auto byFile = fromFile(values);
    COMPARE_ERROR(byFile, ErrorCode::BadSpec);
    const auto found = values.constFind(key);
    const QString line =
        found == values.cend() ? QString() : u':' + QString::number(2 + std::distance(values.cbegin(), found));
    QCOMPARE(byFile.error().args.constFirst(), QString(u"spec.toml"_s + line + u" repartition."_s + key));
    QCOMPARE(byFile.error().args.at(1), byOptions.error().args.at(1));
}

void SpecTest::badTypesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    for (const QString& key : specKeys()) {
        const QString wrong = isNumber(key) ? u"'many'"_s : u"1.5"_s;
        QTest::newRow(qPrintable(key)) << QString(key + u" = "_s + wrong) << key;
    }
    QTest::newRow("a list in lists that is none") << u"lists = ['a']"_s << u"lists"_s;
    QTest::newRow("a value in lists that is none") << u"lists = [[true]]"_s << u"lists"_s;
    QTest::newRow("a rule that is none") << u"accept = [1.5]"_s << u"accept"_s;
}

void SpecTest::badTypesAreNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, key);
    const auto byFile = parseSpec(u"[repartition]\n%1\n"_s.arg(line).toUtf8(), u"spec.toml"_s);
    COMPARE_ERROR(byFile, ErrorCode::BadSpec);
    // Without a table, that is said first.
    const QString first = byFile.error().args.constFirst();
    if (key != "table"_L1)
        QCOMPARE(first, u"spec.toml repartition.table"_s);
    const QString whole = u"[repartition]\ntable = 't'\n%1\n"_s.arg(line);
    const auto own = key == "table"_L1 ? byFile : parseSpec(whole.toUtf8(), u"spec.toml"_s);
    COMPARE_ERROR(own, ErrorCode::BadSpec);
    QCOMPARE(own.error().args.constFirst(),
             QString((key == "table"_L1 ? u"spec.toml:2 repartition."_s : u"spec.toml:3 repartition."_s) + key));
    if (!isNumber(key))
        return;
    const auto byOptions = fromOptions(with(hash, key, u"many"_s));
    COMPARE_ERROR(byOptions, ErrorCode::Usage);
    QVERIFY(byOptions.error().args.constFirst().contains(u"--"_s + optionOf(key)));
    QCOMPARE(ctl::exitCodeOf(byOptions.error()), ctl::ExitCode::Usage);
}

void SpecTest::aFormIsCheckedToo()
{
    const auto refusedAt = [](const Spec& spec) {
        const auto checked = spec.check([](const QString& key) -> QString { return u"form "_s + key; });
        return checked ? QString() : checked.error().args.constFirst();
    };
    QCOMPARE(refusedAt(byHash), QString());
    QCOMPARE(refusedAt(changed(byHash, [](Spec& s) { s.table = {}; })), u"form table"_s);
    QCOMPARE(refusedAt(changed(byHash, [](Spec& s) { s.retainDays = 0; })), u"form retain_days"_s);
    QCOMPARE(refusedAt(changed(byHash, [](Spec& s) { s.batchRows = maxBatchRows + 1; })), u"form batch_rows"_s);
    QCOMPARE(refusedAt(changed(byHash, [](Spec& s) { s.partitions = maxPartitions + 1; })), u"form partitions"_s);
    QCOMPARE(refusedAt(changed(byMonth, [](Spec& s) { s.ahead = -1; })), u"form ahead"_s);
    QCOMPARE(refusedAt(changed(byValues, [](Spec& s) { s.lists = { { u"a"_s }, {} }; })), u"form lists"_s);
    COMPARE_ERROR(changed(byMonth, [](Spec& s) { s.key = u"at +"_s; }).check([](const QString& key) { return key; }),
                  ErrorCode::BadExpression);
}

STOPOVER_TEST_MAIN(SpecTest)
#include "tst_spec.moc"

#include "core/revision/templates.h"

namespace stopover::revision {

using namespace Qt::StringLiterals;

namespace {

struct Template
{
    const char* name;
    const char* up; ///< `@autocommit` and `@batch` stand before such a statement; a statement ends with `;`
    const char* down;
    const char* verify;
};

constexpr std::array templates {
    Template { "add-column", "ALTER TABLE table_name ADD COLUMN column_name text;\n",
               "ALTER TABLE table_name DROP COLUMN column_name;\n", "" },
    Template { "add-index", "CREATE INDEX table_name_by_column ON table_name (column_name);\n",
               "DROP INDEX table_name_by_column;\n", "" },
    Template { "add-foreign-key",
               "ALTER TABLE table_name ADD CONSTRAINT table_name_other_fk\n    FOREIGN KEY (other_id) REFERENCES other "
               "NOT VALID;\n"
               "ALTER TABLE table_name VALIDATE CONSTRAINT table_name_other_fk;\n",
               "ALTER TABLE table_name DROP CONSTRAINT table_name_other_fk;\n", "" },
    Template { "data-batch",
               "@batch\nUPDATE table_name SET column_name = 'value'\nWHERE id IN (SELECT id FROM table_name WHERE "
               "column_name IS NULL ORDER BY id LIMIT 1000);\n",
               "", "SELECT count(*) = 0 FROM table_name WHERE column_name IS NULL;\n" },
    Template { "concurrent-index",
               "@autocommit\nCREATE INDEX CONCURRENTLY table_name_by_column ON table_name (column_name);\n",
               "@autocommit\nDROP INDEX CONCURRENTLY table_name_by_column;\n", "" },
    Template { "audit-trigger",
               "CREATE TABLE table_name_audit (\n    at timestamptz NOT NULL DEFAULT now(),\n    actor text NOT NULL "
               "DEFAULT session_user,\n"
               "    operation text NOT NULL,\n    before jsonb,\n    after jsonb\n);\n"
               "CREATE FUNCTION table_name_audit() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, "
               "public AS $$\nBEGIN\n"
               "    INSERT INTO public.table_name_audit (operation, before, after)\n    VALUES (TG_OP, to_jsonb(OLD), "
               "to_jsonb(NEW));\n    RETURN NULL;\nEND\n$$;\n"
               "CREATE TRIGGER table_name_audit AFTER INSERT OR UPDATE OR DELETE ON table_name\n    FOR EACH ROW "
               "EXECUTE FUNCTION table_name_audit();\n",
               "DROP TRIGGER table_name_audit ON table_name;\nDROP FUNCTION table_name_audit();\nDROP TABLE "
               "table_name_audit;\n",
               "" },
    Template {
        "zero-downtime-column",
        "ALTER TABLE table_name ADD COLUMN column_name text;\n"
        "ALTER TABLE table_name ALTER COLUMN column_name SET DEFAULT 'value';\n"
        "@batch\nUPDATE table_name SET column_name = 'value'\nWHERE id IN (SELECT id FROM table_name WHERE column_name "
        "IS NULL ORDER BY id LIMIT 1000);\n"
        "ALTER TABLE table_name ADD CONSTRAINT table_name_column_filled CHECK (column_name IS NOT NULL) NOT VALID;\n"
        "ALTER TABLE table_name VALIDATE CONSTRAINT table_name_column_filled;\n"
        "ALTER TABLE table_name ALTER COLUMN column_name SET NOT NULL;\n"
        "ALTER TABLE table_name DROP CONSTRAINT table_name_column_filled;\n",
        "ALTER TABLE table_name DROP COLUMN column_name;\n",
        "SELECT count(*) = 0 FROM table_name WHERE column_name IS NULL;\n" },
    // Of an Alembic project: in one transaction, so the table is locked while its rows are copied.
    Template {
        "repartition",
        "LOCK TABLE table_name IN ACCESS EXCLUSIVE MODE;\nALTER TABLE table_name RENAME TO table_name_retired;\n"
        "CREATE TABLE table_name (\n    LIKE table_name_retired INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING "
        "GENERATED INCLUDING STORAGE INCLUDING COMMENTS,\n"
        "    PRIMARY KEY (id)\n) PARTITION BY HASH (id);\n"
        "DO $$\nBEGIN\n    FOR part IN 0..15 LOOP\n        EXECUTE 'CREATE TABLE table_name_p' || to_char(part, "
        "'FM00')\n"
        "            || ' PARTITION OF table_name FOR VALUES WITH (MODULUS 16, REMAINDER ' || part || ')';\n    END "
        "LOOP;\nEND\n$$;\n"
        "INSERT INTO table_name OVERRIDING SYSTEM VALUE SELECT * FROM table_name_retired;\n"
        "DO $$\nBEGIN\n    IF (SELECT count(*) FROM table_name) <> (SELECT count(*) FROM table_name_retired) THEN\n"
        "        RAISE EXCEPTION 'rows were lost between table_name_retired and table_name';\n    END IF;\nEND\n$$;\n",
        "LOCK TABLE table_name IN ACCESS EXCLUSIVE MODE;\nTRUNCATE table_name_retired;\n"
        "INSERT INTO table_name_retired OVERRIDING SYSTEM VALUE SELECT * FROM table_name;\nDROP TABLE table_name;\n"
        "ALTER TABLE table_name_retired RENAME TO table_name;\n",
        "" },
};

constexpr const char* structural = "[repartition]\ntable = \"public.table_name\"\nstrategy = \"hash\"\nkey = "
                                   "\"id\"\npartitions = 16\nbackup = \"table\"\nretain_days = 7\n";

QString sqlOf(const char* text)
{
    return QString::fromUtf8(text)
        .replace("@autocommit\n"_L1, "-- +stopover autocommit\n"_L1)
        .replace("@batch\n"_L1, "-- +stopover batch\n"_L1);
}

/// Each statement by op.execute; what wants no transaction in an autocommit block.
QString pythonOf(const char* text)
{
    QString python;
    QString statement;
    bool autocommit = false;
    bool quoted = false;
    for (const QString& line : QString::fromUtf8(text).split(u'\n')) {
        if (line.startsWith(u'@')) {
            autocommit = line == "@autocommit"_L1;
            continue;
        }
        statement += (statement.isEmpty() ? QString() : u"\n"_s) + line;
        quoted = quoted != (line.count("$$"_L1) % 2 == 1);
        if (quoted || !line.endsWith(u';'))
            continue;
        statement.chop(1);
        const QString call = statement.contains(u'\n')
            ? QString("op.execute(\n    \"\"\"\n    "_L1 + statement.replace(u'\n', "\n    "_L1)
                      + "\n    \"\"\"\n)\n"_L1)
            : QString("op.execute(\""_L1 + statement + "\")\n"_L1);
        if (autocommit) {
            QString indented = call;
            indented.chop(1);
            python +=
                "with op.get_context().autocommit_block():\n    "_L1 + indented.replace(u'\n', "\n    "_L1) + u'\n';
        } else {
            python += call;
        }
        statement.clear();
        autocommit = false;
    }
    return python;
}

} // namespace

QStringList templateNames()
{
    QStringList names;
    for (const Template& one : templates)
        names.append(QString::fromLatin1(one.name));
    return names;
}

std::optional<RevisionBodies> bodiesOf(const QString& name, ProjectKind kind)
{
    const auto found =
        std::ranges::find_if(templates, [&name](const Template& one) { return name == QLatin1StringView(one.name); });
    if (found == templates.end())
        return std::nullopt;
    if (name == "repartition"_L1 && kind == ProjectKind::Sql)
        return RevisionBodies { .structural = QString::fromLatin1(structural) };
    if (kind == ProjectKind::Alembic)
        return RevisionBodies { .upgrade = pythonOf(found->up), .downgrade = pythonOf(found->down) };
    return RevisionBodies { .upgrade = sqlOf(found->up),
                            .downgrade = sqlOf(found->down),
                            .verify = sqlOf(found->verify) };
}

} // namespace stopover::revision

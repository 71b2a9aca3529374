#include "tests/support/twinwrites.h"

namespace stopover::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtFirst = 160;

} // namespace

TwinWrites::TwinWrites(const TwinCase& twin)
    : m_twin(twin)
    , m_random(twin.seed * 7919 + 1)
    , m_last(rowsAtFirst)
{}

QStringList TwinWrites::opening() const
{
    QStringList statements { u"SET search_path = public, ext, types"_s,
                             u"PREPARE touch(text, integer) AS UPDATE "_s + m_twin.table
                                 + u" SET note = $1 WHERE times = $2"_s,
                             u"PREPARE look(integer) AS SELECT note FROM "_s + m_twin.table + u" WHERE times = $1"_s };
    if (!m_twin.role.isEmpty())
        statements.prepend(u"SET ROLE "_s + m_twin.role);
    return statements;
}

QStringList TwinWrites::next()
{
    return m_random.oneIn(6) ? transaction() : QStringList { statement() };
}

QStringList TwinWrites::transaction()
{
    QStringList statements { u"BEGIN"_s };
    const int count = 2 + m_random.below(4);
    for (int number = 0; number < count; ++number) {
        const bool takenBack = m_random.oneIn(5);
        if (takenBack)
            statements.append(u"SAVEPOINT s"_s);
        statements.append(statement());
        if (takenBack)
            statements.append(u"ROLLBACK TO s"_s);
    }
    if (m_random.oneIn(6)) {
        // A row that goes and comes back is another row with the same key.
        const int number = old();
        if (m_twin.keyIsGiven)
            statements.append({ u"DELETE FROM %1 WHERE %2"_s.arg(m_twin.table, m_twin.keyCondition(number)),
                                u"INSERT INTO "_s + m_twin.table + rowsOf({ number }) + u" ON CONFLICT DO NOTHING"_s });
    }
    statements.append(m_random.oneIn(5) ? u"ROLLBACK"_s : u"COMMIT"_s);
    return statements;
}

QString TwinWrites::statement()
{
    const int kind = m_random.below(100);
    if (kind < 22)
        return insert();
    if (kind < 28)
        return insertOnConflict();
    if (kind < 31)
        return duplicate();
    if (kind < 36)
        return prepared();
    if (kind < 50)
        return update();
    if (kind < 55)
        return updateMany();
    if (kind < 58)
        return updateFrom();
    if (kind < 64)
        return changeKey();
    if (kind < 68)
        return respellKey();
    if (kind < 76)
        return changePlace();
    if (kind < 83)
        return remove();
    if (kind < 85)
        return removeMany();
    if (kind < 88)
        return merge();
    if (kind < 92)
        return throughView();
    if (kind < 95)
        return ownersChange();
    return kind < 99 || !m_random.oneIn(4) ? childChange() : truncate();
}

QString TwinWrites::rowsOf(const QList<int>& numbers)
{
    QStringList names;
    QList<const TwinColumn*> given;
    for (const TwinColumn& column : m_twin.columns) {
        if (!column.given || (column.mayBeLeftOut && m_random.oneIn(4)))
            continue;
        names.append(column.name);
        given.append(&column);
    }
    QStringList rows;
    for (const int number : numbers) {
        QStringList values;
        for (const TwinColumn* column : given)
            values.append(column->nullable && m_random.oneIn(8) ? u"NULL"_s : column->type.literal(number));
        rows.append(u'(' + values.join(u", "_s) + u')');
    }
    return u" ("_s + names.join(u", "_s) + u") VALUES "_s + rows.join(u", "_s);
}

QString TwinWrites::insert()
{
    QList<int> numbers { fresh() };
    while (m_random.oneIn(3))
        numbers.append(fresh());
    return u"INSERT INTO "_s + m_twin.table + rowsOf(numbers) + (m_random.oneIn(2) ? u" RETURNING *"_s : QString());
}

QString TwinWrites::insertOnConflict()
{
    if (!m_twin.keyIsWhole || !m_twin.keyIsGiven)
        return insert();
    const QString rows = u"INSERT INTO "_s + m_twin.table + rowsOf({ old(), fresh() });
    if (m_random.oneIn(2))
        return rows + u" ON CONFLICT DO NOTHING RETURNING note"_s;
    return rows + u" ON CONFLICT ("_s + m_twin.keyNames().join(u", "_s)
        + u") DO UPDATE SET note = EXCLUDED.note || ' again', times = 5 RETURNING note, times"_s;
}

QString TwinWrites::duplicate()
{
    return m_twin.keyIsWhole && m_twin.keyIsGiven ? u"INSERT INTO "_s + m_twin.table + rowsOf({ old() }) : insert();
}

QString TwinWrites::prepared()
{
    return m_random.oneIn(2) ? u"EXECUTE touch('touched %1', %2)"_s.arg(old()).arg(m_random.below(12))
                             : u"EXECUTE look(%1)"_s.arg(m_random.below(12));
}

const TwinColumn* TwinWrites::anyPayload()
{
    while (true) {
        const qsizetype number = m_random.below(static_cast<int>(m_twin.columns.size()));
        const TwinColumn& column = m_twin.columns.at(number);
        if (number >= m_twin.keyColumns && number != m_twin.partitionColumn && column.given && !column.unique)
            return &column;
    }
}

QString TwinWrites::assignment(const TwinColumn& column, int number) const
{
    return column.name + u" = "_s + column.type.literal(number);
}

QString TwinWrites::update()
{
    const TwinColumn* column = anyPayload();
    const QString value =
        column->nullable && m_random.oneIn(5) ? column->name + u" = NULL"_s : assignment(*column, old());
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(m_twin.table, value, m_twin.keyCondition(old()))
        + (m_random.oneIn(2) ? u" RETURNING *"_s : QString());
}

QString TwinWrites::updateMany()
{
    return u"UPDATE %1 SET %2, times = times + 1 WHERE times = %3"_s.arg(
        m_twin.table, u"note = 'many "_s + QString::number(m_random.below(30)) + u'\'',
        QString::number(m_random.below(12)));
}

QString TwinWrites::updateFrom()
{
    return u"UPDATE %1 AS t SET times = s.n FROM (VALUES ('note %2', 3), ('note %3', 4)) AS s (w, n) WHERE t.note = "
           u"s.w "
           "RETURNING t.note, t.times"_s.arg(m_twin.table, QString::number(old()), QString::number(old()));
}

QString TwinWrites::changeKey()
{
    if (m_twin.partitionColumn == 0 && !mayMove())
        return update();
    // Of numbers that a sequence does not come to.
    constexpr int farAway = 20'000;
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(
        m_twin.table, assignment(m_twin.columns.first(), m_twin.keyIsGiven ? fresh() : farAway + fresh()),
        m_twin.keyCondition(old()));
}

QString TwinWrites::respellKey()
{
    QStringList changes;
    const int number = old();
    for (const TwinColumn& column : m_twin.columns.first(m_twin.keyColumns)) {
        if (column.type.alias)
            changes.append(column.name + u" = "_s + column.type.alias(number));
    }
    if (changes.isEmpty())
        return update();
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(m_twin.table, changes.join(u", "_s), m_twin.keyCondition(number));
}

QString TwinWrites::changePlace()
{
    if (!mayMove() || m_twin.partitionColumn == 0)
        return changeKey();
    return u"UPDATE %1 SET %2, times = 1 WHERE %3"_s.arg(
        m_twin.table, assignment(m_twin.columns.at(m_twin.partitionColumn), old()), m_twin.keyCondition(old()));
}

QString TwinWrites::remove()
{
    return u"DELETE FROM %1 WHERE %2"_s.arg(m_twin.table, m_twin.keyCondition(old()))
        + (m_random.oneIn(3) ? u" RETURNING note"_s : QString());
}

QString TwinWrites::removeMany()
{
    return u"DELETE FROM %1 WHERE times = %2 AND note LIKE '%' || '%3'"_s.arg(
        m_twin.table, QString::number(m_random.below(12)), QString::number(m_random.below(10)));
}

QString TwinWrites::merge()
{
    return u"MERGE INTO %1 AS t USING (VALUES ('note %2'), ('note %3')) AS s (w) ON t.note = s.w WHEN MATCHED AND "
           u"t.times > 6 "
           "THEN DELETE WHEN MATCHED THEN UPDATE SET times = t.times + 1"_s.arg(m_twin.table, QString::number(old()),
                                                                                QString::number(old()));
}

QString TwinWrites::throughView()
{
    if (m_twin.writableView.isEmpty())
        return update();
    switch (m_random.below(3)) {
    case 0:
        return u"INSERT INTO "_s + m_twin.writableView + rowsOf({ fresh() });
    case 1:
        return u"UPDATE %1 SET note = 'seen' WHERE %2"_s.arg(m_twin.writableView, m_twin.keyCondition(old()));
    default:
        return u"DELETE FROM %1 WHERE %2"_s.arg(m_twin.writableView, m_twin.keyCondition(old()));
    }
}

QString TwinWrites::ownersChange()
{
    constexpr int owners = 700;
    if (!m_twin.refersToOwners)
        return update();
    const QString owner = QString::number(m_random.below(owners));
    switch (m_random.below(3)) {
    case 0:
        return u"DELETE FROM public.owners WHERE id = "_s + owner;
    case 1:
        return u"UPDATE public.owners SET name = 'new' WHERE id = "_s + owner;
    default:
        return u"INSERT INTO public.owners VALUES (%1, 'back') ON CONFLICT DO NOTHING"_s.arg(owner);
    }
}

QString TwinWrites::childChange()
{
    if (!m_twin.isReferenced)
        return insert();
    QStringList values;
    const int number = old();
    for (const TwinColumn& column : m_twin.columns.first(m_twin.keyColumns))
        values.append(column.type.literal(number));
    const QString child = QString::number(1 + m_random.below(m_lastChild));
    switch (m_random.below(3)) {
    case 0:
        return u"INSERT INTO public.child VALUES (%1, %2, 'a child')"_s.arg(QString::number(++m_lastChild),
                                                                            values.join(u", "_s));
    case 1:
        return u"UPDATE public.child SET k0 = %1 WHERE id = %2"_s.arg(values.first(), child);
    default:
        return u"DELETE FROM public.child WHERE id = "_s + child;
    }
}

QString TwinWrites::truncate()
{
    return u"TRUNCATE "_s + m_twin.table + (m_twin.isReferenced ? u" CASCADE"_s : QString());
}

} // namespace stopover::test

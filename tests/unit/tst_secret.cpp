#include "core/base/secret.h"
#include "tests/support/testcase.h"

#include <QFile>

#include <malloc.h>
#include <sys/resource.h>

using namespace stopover;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool canWatchFree = false;
#else
constexpr bool canWatchFree = true;
#endif

namespace {

/// Looks at the bytes of a secret in the moment in which they go back to the heap: afterwards nobody
/// may read them, and before that nobody knows whether they will be wiped.
struct FreeWatch
{
    const char* bytes = nullptr;
    std::size_t size = 0;
    bool freed = false;
    bool wiped = false;

    void watch(const Secret& secret)
    {
        *this = {};
        size = static_cast<std::size_t>(secret.reveal().size());
        bytes = secret.reveal().constData();
    }

    void inspect(const void* block)
    {
        const char* start = static_cast<const char*>(block);
        if (bytes == nullptr || bytes < start || bytes >= start + malloc_usable_size(const_cast<void*>(block)))
            return;
        freed = true;
        wiped = std::all_of(bytes, bytes + size, [](char byte) { return byte == 0; });
        bytes = nullptr;
    }
};

FreeWatch freeWatch;

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern "C" void __libc_free(void* block); // NOLINT: glibc's own name of free()

/// Stands in for the C library's free() in this executable and the libraries it loads.
extern "C" void free(void* block) noexcept
{
    if (block != nullptr)
        freeWatch.inspect(block);
    __libc_free(block);
}
#endif

class SecretTest final : public test::TestCase
{
    Q_OBJECT

private slots:
    void revealsWhatItWasGiven();
    void copiesHaveBytesOfTheirOwn();
    void movedFromIsEmpty();
    void destructionWipes();
    void assignmentWipesTheOldBytes();
    void moveAssignmentWipesTheOldBytes();
    void staysOutOfSwap();

private:
    static QByteArray password() { return QByteArray("correct horse battery staple").repeated(3); }
};

void SecretTest::revealsWhatItWasGiven()
{
    QVERIFY(Secret().isEmpty());
    const Secret secret(password());
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), password());
}

void SecretTest::copiesHaveBytesOfTheirOwn()
{
    auto original = std::make_unique<Secret>(password());
    const Secret copy(*original);
    QVERIFY(copy.reveal().constData() != original->reveal().constData());
    original.reset();
    QCOMPARE(copy.reveal(), password());
}

void SecretTest::movedFromIsEmpty()
{
    Secret first(password());
    const Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(second.reveal(), password());
}

void SecretTest::destructionWipes()
{
    {
        const Secret secret(password());
        freeWatch.watch(secret);
    }
    QCOMPARE(freeWatch.freed, canWatchFree);
    QCOMPARE(freeWatch.wiped, canWatchFree);
}

void SecretTest::assignmentWipesTheOldBytes()
{
    Secret secret(password());
    const Secret other(QByteArray("another one"));
    freeWatch.watch(secret);
    secret = other;
    QCOMPARE(freeWatch.wiped, canWatchFree);
    QCOMPARE(secret.reveal(), QByteArray("another one"));
}

void SecretTest::moveAssignmentWipesTheOldBytes()
{
    Secret secret(password());
    freeWatch.watch(secret);
    secret = Secret(QByteArray("another one"));
    QCOMPARE(freeWatch.wiped, canWatchFree);
    QCOMPARE(secret.reveal(), QByteArray("another one"));
}

void SecretTest::staysOutOfSwap()
{
    rlimit most {};
    getrlimit(RLIMIT_MEMLOCK, &most);
    if (most.rlim_cur < 65536)
        QSKIP("this system lets a process lock no memory");
    const Secret secret(password());
    QFile status(QStringLiteral("/proc/self/smaps"));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const auto address = reinterpret_cast<quintptr>(secret.reveal().constData());
    bool inside = false;
    QByteArray flags;
    for (const QByteArray& line : status.readAll().split('\n')) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() == 2)
            inside =
                range.first().toULongLong(nullptr, 16) <= address && address < range.last().toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            flags = line;
    }
    QVERIFY2(flags.contains(" lo"), flags.constData());
}

STOPOVER_TEST_MAIN(SecretTest)
#include "tst_secret.moc"

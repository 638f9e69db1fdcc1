// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/late_library.h"

#include <QTest>

namespace {

class Mathematics : public base::LateLibrary
{
public:
    explicit Mathematics(const char *library, const char *name)
        : base::LateLibrary(library)
        , root(function(name))
    {
    }

    double (*root)(double);
};

} // namespace

class LateLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFunctionIsCalledByItsName()
    {
        const Mathematics library("libm.so.6", "sqrt");
        QVERIFY(library.isWhole());
        QCOMPARE(library.root(9.0), 3.0);
    }

    void whatIsNotThereIsSaid()
    {
        QVERIFY(!Mathematics("libversta_nowhere.so.1", "sqrt").isWhole());
        QVERIFY(!Mathematics("libm.so.6", "versta_square_root").isWhole());
    }
};

QTEST_APPLESS_MAIN(LateLibraryTest)
#include "late_library.moc"

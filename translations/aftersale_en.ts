<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message numerus="yes">
        <source>Still to be paid: %1 for %n purchase(s).</source>
        <translation>
            <numerusform>Still to be paid: %1 for %n purchase.</numerusform>
            <numerusform>Still to be paid: %1 for %n purchases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue.</source>
        <translation>
            <numerusform>%n of them overdue.</numerusform>
            <numerusform>%n of them overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message numerus="yes">
        <source>reopened %n time(s)</source>
        <translation>
            <numerusform>reopened %n time</numerusform>
            <numerusform>reopened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractList</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractView</name>
    <message numerus="yes">
        <source>Notice has to be given by %1 (%n day(s) before the end).</source>
        <translation>
            <numerusform>Notice has to be given by %1 (%n day before the end).</numerusform>
            <numerusform>Notice has to be given by %1 (%n days before the end).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveredDevices</name>
    <message numerus="yes">
        <source>Covered today: none of %n device(s). Offer a paid repair or an extension.</source>
        <translation>
            <numerusform>Covered today: none of %n device. Offer a paid repair or an extension.</numerusform>
            <numerusform>Covered today: none of %n devices. Offer a paid repair or an extension.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Covered today: %1 of %n device(s)</source>
        <translation>
            <numerusform>Covered today: %1 of %n device</numerusform>
            <numerusform>Covered today: %1 of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>devices</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message numerus="yes">
        <source>%n older than 30 days</source>
        <translation>
            <numerusform>%n older than 30 days</numerusform>
            <numerusform>%n older than 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than at the start</source>
        <translation>
            <numerusform>%n more than at the start</numerusform>
            <numerusform>%n more than at the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than at the start</source>
        <translation>
            <numerusform>%n fewer than at the start</numerusform>
            <numerusform>%n fewer than at the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFilter</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number of days</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceTexts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateNotice</name>
    <message numerus="yes">
        <source>This already belongs to “%1” and %n other(s).</source>
        <translation>
            <numerusform>This already belongs to “%1” and %n other.</numerusform>
            <numerusform>This already belongs to “%1” and %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n rows were written to “%1”.</source>
        <translation>
            <numerusform>%n row was written to “%1”.</numerusform>
            <numerusform>%n rows were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureExplanations</name>
    <message numerus="yes">
        <source>Cases resolved with one contact, without hand-over, reopening or another case about the same within %n day(s) ÷ all cases resolved in the period.</source>
        <translation>
            <numerusform>Cases resolved with one contact, without hand-over, reopening or another case about the same within %n day ÷ all cases resolved in the period.</numerusform>
            <numerusform>Cases resolved with one contact, without hand-over, reopening or another case about the same within %n days ÷ all cases resolved in the period.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>%n more than before</source>
        <translation>
            <numerusform>%n more than before</numerusform>
            <numerusform>%n more than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than before</source>
        <translation>
            <numerusform>%n fewer than before</numerusform>
            <numerusform>%n fewer than before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message numerus="yes">
        <source>The import is finished: %n rows were read.</source>
        <translation>
            <numerusform>The import is finished: %n row was read.</numerusform>
            <numerusform>The import is finished: %n rows were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>The file has %n rows. This is what importing it would come to; nothing is changed yet.</source>
        <translation>
            <numerusform>The file has %n row. This is what importing it would come to; nothing is changed yet.</numerusform>
            <numerusform>The file has %n rows. This is what importing it would come to; nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were imported.</source>
        <translation>
            <numerusform>%n record was imported.</numerusform>
            <numerusform>%n records were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message numerus="yes">
        <source>Every %n month(s).</source>
        <translation>
            <numerusform>Every %n month.</numerusform>
            <numerusform>Every %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message numerus="yes">
        <source>%n inspection plan(s)</source>
        <translation>
            <numerusform>%n inspection plan</numerusform>
            <numerusform>%n inspection plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n row(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n row was written to “%1”.</numerusform>
            <numerusform>%n rows were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message numerus="yes">
        <source>%n earlier offer(s) to answer</source>
        <translation>
            <numerusform>%n earlier offer to answer</numerusform>
            <numerusform>%n earlier offers to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductTexts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseActions</name>
    <message numerus="yes">
        <source>%n line(s) of %1 were handed over.</source>
        <translation>
            <numerusform>%n line of %1 was handed over.</numerusform>
            <numerusform>%n lines of %1 were handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchaseList</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnList</name>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SerialFields</name>
    <message numerus="yes">
        <source>One a line, at most %n.</source>
        <translation>
            <numerusform>One a line, at most %n.</numerusform>
            <numerusform>One a line, at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferTexts</name>
    <message numerus="yes">
        <source>The row has %n fields; it should have %1.</source>
        <translation>
            <numerusform>The row has %n field; it should have %1.</numerusform>
            <numerusform>The row has %n fields; it should have %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarrantyRow</name>
    <message numerus="yes">
        <source>%1 of %n claim(s) used</source>
        <translation>
            <numerusform>%1 of %n claim used</numerusform>
            <numerusform>%1 of %n claims used</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name/>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Бәрін таңдау</translation>
        </message>
    </context>
    <context>
        <name>About</name>
        <message>
            <source>About captioner</source>
            <translation>captioner туралы</translation>
        </message>
        <message>
            <source>Captions and credits of a photo set, written into the photos themselves.

Apache License 2.0. Qt {qt} for Python, libheif and libde265 (LGPL 3), Inter (SIL Open Font License), Lucide icons (ISC).</source>
            <translation>Фототоптаманың жазулары мен авторлығы — суреттердің өзіне жазылады.

Apache 2.0 лицензиясы. Qt {qt} for Python, libheif және libde265 (LGPL 3), Inter қаріпі (SIL Open Font License), Lucide белгішелері (ISC).</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Desk</source>
            <translation>&amp;Редакция</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Түзету</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Өту</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>About captioner</source>
            <translation>captioner туралы</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Барлық пернелер</translation>
        </message>
        <message>
            <source>Apply a template…</source>
            <translation>Үлгіні қолдану…</translation>
        </message>
        <message>
            <source>Apply template</source>
            <translation>Үлгіні қолдану</translation>
        </message>
        <message>
            <source>Bring a sheet back…</source>
            <translation>Парақты қайтару…</translation>
        </message>
        <message>
            <source>Bring back edits thrown away…</source>
            <translation>Тасталған түзетулерді қайтару…</translation>
        </message>
        <message>
            <source>Caption sheet…</source>
            <translation>Жазулар парағы…</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Пернелерді өзгерту…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілді</translation>
        </message>
        <message>
            <source>Cleared for publication</source>
            <translation>Жариялауға рұқсат</translation>
        </message>
        <message>
            <source>Code replacements…</source>
            <translation>Код бойынша ауыстыру…</translation>
        </message>
        <message>
            <source>Copy fields of this photo</source>
            <translation>Бұл суреттің өрістерін көшіру</translation>
        </message>
        <message>
            <source>Copy file name</source>
            <translation>Файл атын көшіру</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Жолын көшіру</translation>
        </message>
        <message>
            <source>Correct the camera’s clock…</source>
            <translation>Камера сағатын түзету…</translation>
        </message>
        <message>
            <source>Credit check</source>
            <translation>Авторлықты тексеру</translation>
        </message>
        <message>
            <source>Earlier in the story ({key} in the list)</source>
            <translation>Материалда ертерек (тізімде {key})</translation>
        </message>
        <message>
            <source>Edit the caption</source>
            <translation>Жазуды түзету</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Fill the pane</source>
            <translation>Көріністі толтыру</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Find and replace…</source>
            <translation>Табу және ауыстыру…</translation>
        </message>
        <message>
            <source>Forget recent values</source>
            <translation>Жуырдағы мәндерді ұмыту</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Толық экран</translation>
        </message>
        <message>
            <source>Hold…</source>
            <translation>Ұстап тұру…</translation>
        </message>
        <message>
            <source>Invert selection</source>
            <translation>Таңдауды аудару</translation>
        </message>
        <message>
            <source>Later in the story ({key} in the list)</source>
            <translation>Материалда кейінірек (тізімде {key})</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Нұсқаулық</translation>
        </message>
        <message>
            <source>Mend what is safe…</source>
            <translation>Күмәнсізін түзету…</translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Келесі сурет</translation>
        </message>
        <message>
            <source>Next photo with a finding</source>
            <translation>Ескертуі бар келесі сурет</translation>
        </message>
        <message>
            <source>Next photo without a credit</source>
            <translation>Авторы жоқ келесі сурет</translation>
        </message>
        <message>
            <source>Nothing but the photo (F in the list and on the photo)</source>
            <translation>Тек сурет (тізімде және суретте F)</translation>
        </message>
        <message>
            <source>One to one (Z in the list and on the photo)</source>
            <translation>Бірге бір (тізімде және суретте Z)</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Қалтаны ашу…</translation>
        </message>
        <message>
            <source>Open in another program</source>
            <translation>Басқа бағдарламада ашу</translation>
        </message>
        <message>
            <source>Open photos…</source>
            <translation>Суреттерді ашу…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Жуырда ашылғандар</translation>
        </message>
        <message>
            <source>Open the sample set</source>
            <translation>Үлгі топтаманы ашу</translation>
        </message>
        <message>
            <source>Paste fields…</source>
            <translation>Өрістерді қою…</translation>
        </message>
        <message>
            <source>People…</source>
            <translation>Адамдар…</translation>
        </message>
        <message>
            <source>Photo list</source>
            <translation>Суреттер тізімі</translation>
        </message>
        <message>
            <source>Photos in a grid, or in rows</source>
            <translation>Суреттер торда не жолда</translation>
        </message>
        <message>
            <source>Pin this photo to compare, or unpin (P in the list and on the photo)</source>
            <translation>Салыстыру үшін суретті бекіту не босату (тізімде және суретте P)</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Алдыңғы сурет</translation>
        </message>
        <message>
            <source>Previous photo with a finding</source>
            <translation>Ескертуі бар алдыңғы сурет</translation>
        </message>
        <message>
            <source>Publish copies…</source>
            <translation>Көшірмелерді жариялау…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Same caption as the photo before</source>
            <translation>Жазу алдыңғы суреттегідей</translation>
        </message>
        <message>
            <source>Same photographer as the photo before</source>
            <translation>Фотограф алдыңғы суреттегідей</translation>
        </message>
        <message>
            <source>Save all</source>
            <translation>Барлығын сақтау</translation>
        </message>
        <message>
            <source>Save and next photo</source>
            <translation>Сақтап, келесіге өту</translation>
        </message>
        <message>
            <source>Save and previous photo</source>
            <translation>Сақтап, алдыңғыға өту</translation>
        </message>
        <message>
            <source>Save selected</source>
            <translation>Таңдалғандарды сақтау</translation>
        </message>
        <message>
            <source>Select all photos</source>
            <translation>Барлық суретті таңдау</translation>
        </message>
        <message>
            <source>Select all with the same photographer</source>
            <translation>Осы фотографтың бәрін таңдау</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Баптаулар…</translation>
        </message>
        <message>
            <source>Show all photos again</source>
            <translation>Барлық суретті қайта көрсету</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Қалтада көрсету</translation>
        </message>
        <message>
            <source>Sign off the set…</source>
            <translation>Топтаманы жариялауға бекіту…</translation>
        </message>
        <message>
            <source>Story…</source>
            <translation>Материал…</translation>
        </message>
        <message>
            <source>Take back saves of these photos…</source>
            <translation>Бұл суреттердің сақталуын қайтару…</translation>
        </message>
        <message>
            <source>To the photo list</source>
            <translation>Суреттер тізіміне</translation>
        </message>
        <message>
            <source>Two to one</source>
            <translation>Екіге бір</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>What captioner promises about your files</source>
            <translation>captioner файлдарыңыз туралы не уәде етеді</translation>
        </message>
        <message>
            <source>Whole photo</source>
            <translation>Сурет тұтас</translation>
        </message>
        <message>
            <source>Write into photos with content credentials…</source>
            <translation>Content Credentials бар суреттерге жазу…</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Кішірейту</translation>
        </message>
    </context>
    <context>
        <name>ApplyBar</name>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>%Ln суретке қолдану</numerusform>
                <numerusform>%Ln суретке қолдану</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>1 суретке қолдану</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Typed: {fields}</source>
            <translation>Терілді: {fields}</translation>
        </message>
        <message numerus="yes">
            <source>What you type goes into all %Ln.</source>
            <translation>
                <numerusform>Терілген мәтін %Ln суреттің бәріне түседі.</numerusform>
                <numerusform>Терілген мәтін %Ln суреттің бәріне түседі.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message numerus="yes">
            <source>%Ln fields copied from {name}.</source>
            <translation>
                <numerusform>{name} суретінен %Ln өріс көшірілді.</numerusform>
                <numerusform>{name} суретінен %Ln өріс көшірілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more stay as they are for other reasons</source>
            <translation>
                <numerusform>тағы %Ln басқа себептермен сол күйі қалады</numerusform>
                <numerusform>тағы %Ln басқа себептермен сол күйі қалады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos stay as they are: {why}</source>
            <translation>
                <numerusform>%Ln сурет сол күйі қалады: {why}</numerusform>
                <numerusform>%Ln сурет сол күйі қалады: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field copied from {name}.</source>
            <translation>{name} суретінен бір өріс көшірілді.</translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 сурет</translation>
        </message>
        <message>
            <source>No fields have been copied. “Copy fields” takes those of the current photo.</source>
            <translation>Өрістер әлі көшірілмеген. «Өрістерді көшіру» оларды ағымдағы суреттен алады.</translation>
        </message>
        <message>
            <source>This photo holds no fields to copy.</source>
            <translation>Бұл суретте көшіретін өріс жоқ.</translation>
        </message>
        <message>
            <source>it was changed meanwhile</source>
            <translation>ол осы аралықта өзгерді</translation>
        </message>
        <message>
            <source>{deed}, {photos}</source>
            <translation>{deed}, {photos}</translation>
        </message>
        <message numerus="yes">
            <source>{deed}: %Ln photos changed.</source>
            <translation>
                <numerusform>{deed}: %Ln сурет өзгерді.</numerusform>
                <numerusform>{deed}: %Ln сурет өзгерді.</numerusform>
            </translation>
        </message>
        <message>
            <source>{deed}: 1 photo changed.</source>
            <translation>{deed}: 1 сурет өзгерді.</translation>
        </message>
        <message>
            <source>{deed}: nothing to change.</source>
            <translation>{deed}: өзгертетін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>{name} stays as it is: {why}</source>
            <translation>{name} сол күйі қалады: {why}</translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>nothing would change</source>
            <translation>ештеңе өзгермейді</translation>
        </message>
        <message>
            <source>stays as it is: {why}</source>
            <translation>сол күйі қалады: {why}</translation>
        </message>
        <message>
            <source>will be</source>
            <translation>болады</translation>
        </message>
    </context>
    <context>
        <name>BodyCard</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 сурет</translation>
        </message>
        <message>
            <source>Unknown camera</source>
            <translation>Белгісіз камера</translation>
        </message>
        <message>
            <source>no date with a time of day</source>
            <translation>уақыты бар күн жоқ</translation>
        </message>
    </context>
    <context>
        <name>BringingBack</name>
        <message numerus="yes">
            <source>%Ln photos changed by {sheet}.</source>
            <translation>
                <numerusform>{sheet}: %Ln фотосурет өзгерді.</numerusform>
                <numerusform>{sheet}: %Ln фотосурет өзгерді.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo changed by {sheet}.</source>
            <translation>{sheet}: 1 фотосурет өзгерді.</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Парақты қайтару</translation>
        </message>
        <message>
            <source>Sheet: photo {done} of {total} found again</source>
            <translation>Парақ: {total} фотосуреттің {done}-і табылды</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Парақтар</translation>
        </message>
        <message>
            <source>Stopped: nothing was changed.</source>
            <translation>Тоқтатылды: ештеңе өзгермеді.</translation>
        </message>
        <message>
            <source>The photos are still being read: try again in a moment.</source>
            <translation>Фотосуреттер әлі оқылып жатыр: сәл кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>What {sheet} says</source>
            <translation>{sheet} айтқаны</translation>
        </message>
        <message>
            <source>{name} stays as it is: it was changed meanwhile.</source>
            <translation>{name} сол күйінде қалады: осы арада өзгертілді.</translation>
        </message>
        <message>
            <source>{sheet} says what the photos say: there is nothing to take.</source>
            <translation>{sheet} фотосуреттер айтқанды айтады: алатын ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>CameraLine</name>
        <message>
            <source>Camera and picture</source>
            <translation>Камера мен кадр</translation>
        </message>
        <message>
            <source>Camera: {name}</source>
            <translation>Камера: {name}</translation>
        </message>
        <message>
            <source>Copy what is known of the camera</source>
            <translation>Камера туралы деректі көшіру</translation>
        </message>
        <message>
            <source>Exposure: {settings}</source>
            <translation>Экспозиция: {settings}</translation>
        </message>
        <message>
            <source>GPS in the file</source>
            <translation>Файлда GPS бар</translation>
        </message>
        <message>
            <source>GPS: the file gives away where it was taken, {place}</source>
            <translation>GPS: файл түсірілген жерді көрсетеді, {place}</translation>
        </message>
        <message>
            <source>Lens: {name}</source>
            <translation>Объектив: {name}</translation>
        </message>
    </context>
    <context>
        <name>CaptionForm</name>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
    </context>
    <context>
        <name>CellsView</name>
        <message>
            <source>Cells as they will be</source>
            <translation>Ұяшықтар қандай болатыны</translation>
        </message>
    </context>
    <context>
        <name>CheatSheet</name>
        <message>
            <source>Change keys…</source>
            <translation>Пернелерді өзгерту…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Әрекетті не пернені табу</translation>
        </message>
        <message>
            <source>Manual (F1)</source>
            <translation>Нұсқаулық (F1)</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Пернелер</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>all</source>
            <translation>бәрі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ешқайсысы</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close all the same?</source>
            <translation>Бәрібір жабу керек пе?</translation>
        </message>
        <message>
            <source>Saving the story; the window closes once it is saved.</source>
            <translation>Материал сақталуда; сақталған соң терезе жабылады.</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>The story is still being saved.</source>
            <translation>Материал әлі сақталуда.</translation>
        </message>
        <message>
            <source>What was typed is kept on this computer, and comes back when this set is opened here again.</source>
            <translation>Терілген мәтін осы компьютерде сақталады және бұл жинақ осында қайта ашылғанда қайтып келеді.</translation>
        </message>
    </context>
    <context>
        <name>CodesDialog</name>
        <message numerus="yes">
            <source>%Ln codes</source>
            <translation>
                <numerusform>%Ln код</numerusform>
                <numerusform>%Ln код</numerusform>
            </translation>
        </message>
        <message>
            <source>1 code</source>
            <translation>1 код</translation>
        </message>
        <message>
            <source>Add files of codes</source>
            <translation>Код файлдарын қосу</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Файлдар қосу…</translation>
        </message>
        <message>
            <source>Before and after a code</source>
            <translation>Кодтың алды мен соңында</translation>
        </message>
        <message>
            <source>Code replacements</source>
            <translation>Код бойынша ауыстыру</translation>
        </message>
        <message>
            <source>Code replacements (*.txt *.tsv);;All files (*)</source>
            <translation>Код бойынша ауыстыру (*.txt *.tsv);;Барлық файл (*)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Files of codes</source>
            <translation>Код файлдары</translation>
        </message>
        <message>
            <source>No files yet. Each line of one holds a code, a tab and its text: ab1, a tab, Almaty, Kazakhstan. Then {mark}ab1{mark} becomes Almaty, Kazakhstan as you type.</source>
            <translation>Файлдар әзірге жоқ. Файлдың әр жолында код, табуляция және мәтін тұрады: ab1, табуляция, Алматы, Қазақстан. Сонда терген кезде {mark}ab1{mark} «Алматы, Қазақстан» болады.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Қайта оқу</translation>
        </message>
        <message>
            <source>Tab-separated text files, as Photo Mechanic has them. Of two files with the same code the lower counts.</source>
            <translation>Photo Mechanic-тегідей табуляциялы мәтін файлдары. Коды бірдей екі файлдың төмендегісі есептеледі.</translation>
        </message>
        <message>
            <source>Use no more</source>
            <translation>Енді қолданбау</translation>
        </message>
        <message>
            <source>{count}. Type {mark}code{mark}; {mark}code#2{mark} takes the second text.</source>
            <translation>{count}. {mark}код{mark} теріңіз; {mark}код#2{mark} екінші мәтінді алады.</translation>
        </message>
    </context>
    <context>
        <name>ColumnList</name>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Drag a column, or press Alt with Up or Down, to move it</source>
            <translation>Бағанды жылжыту үшін оны сүйреңіз немесе Alt пен жоғары не төмен бағыттауышты басыңыз</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Pinned photo</source>
            <translation>Бекітілген сурет</translation>
        </message>
        <message>
            <source>Pinned: {name}</source>
            <translation>Бекітілген: {name}</translation>
        </message>
        <message>
            <source>Selected: {name}</source>
            <translation>Таңдалған: {name}</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Қолмен</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Өзгенікі</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message numerus="yes">
            <source>%Ln fields left to decide</source>
            <translation>
                <numerusform>%Ln өріс шешілмеді</numerusform>
                <numerusform>%Ln өріс шешілмеді</numerusform>
            </translation>
        </message>
        <message>
            <source>1 field left to decide</source>
            <translation>1 өріс шешілмеді</translation>
        </message>
        <message>
            <source>Another program changed the same fields</source>
            <translation>Басқа бағдарлама осы өрістерді өзгертті</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Екі жақ өзгертті</translation>
        </message>
        <message>
            <source>Mine for all</source>
            <translation>Бәрінде менікі</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Theirs for all</source>
            <translation>Бәрінде өзгенікі</translation>
        </message>
        <message>
            <source>These were changed here and on the disk since they were read, and are not saved yet. Choose what each is to hold. Undo brings back what you turn down.</source>
            <translation>Оқылғаннан бері бұл өрістер мұнда да, дискіде де өзгерді және әлі сақталған жоқ. Әрқайсысында не қалатынын таңдаңыз. Бас тартқаныңызды «Болдырмау» қайтарады.</translation>
        </message>
    </context>
    <context>
        <name>CopyNames</name>
        <message>
            <source>Names of the copies</source>
            <translation>Көшірмелердің атаулары</translation>
        </message>
        <message>
            <source>They will be called</source>
            <translation>Олар былай аталады</translation>
        </message>
    </context>
    <context>
        <name>Cutline</name>
        <message>
            <source>Caption and credit</source>
            <translation>Жазу мен авторлық</translation>
        </message>
        <message>
            <source>No caption</source>
            <translation>Жазу жоқ</translation>
        </message>
        <message>
            <source>No credit</source>
            <translation>Авторы жоқ</translation>
        </message>
    </context>
    <context>
        <name>DeedRows</name>
        <message>
            <source>Deeds and their keys</source>
            <translation>Әрекеттер мен олардың пернелері</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Үлгілер</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>өзгермейді</translation>
        </message>
        <message>
            <source>usually no key</source>
            <translation>әдетте пернесіз</translation>
        </message>
        <message>
            <source>usually {key}</source>
            <translation>әдетте {key}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>captioner failed on it, which is a bug</source>
            <translation>captioner оны оқи алмады: бұл бағдарламаның қатесі</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>New people: {new}. Known people who got something more: {more}.</source>
            <translation>Жаңа адамдар: {new}. Толықтырылған белгілілер: {more}.</translation>
        </message>
        <message>
            <source>The damaged file was set aside as {name}.</source>
            <translation>Бүлінген файл {name} атымен бөлек қойылды.</translation>
        </message>
        <message>
            <source>The people were written to {name}.</source>
            <translation>Адамдар {name} файлына жазылды.</translation>
        </message>
    </context>
    <context>
        <name>DifferencesDialog</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln өзгеріс</numerusform>
                <numerusform>%Ln өзгеріс</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were edited here since the sheet was made: tick those where the sheet is to count</source>
            <translation>
                <numerusform>Парақ жасалғаннан бері мұнда %Ln өзгерді: параққа сенетіндерін белгілеңіз</numerusform>
                <numerusform>Парақ жасалғаннан бері мұнда %Ln өзгерді: параққа сенетіндерін белгілеңіз</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 өзгеріс</translation>
        </message>
        <message>
            <source>1 was edited here since the sheet was made: tick it to let the sheet count</source>
            <translation>Парақ жасалғаннан бері мұнда 1 өзгерді: парақтағысын алу үшін белгілеңіз</translation>
        </message>
        <message>
            <source>Bring a sheet back</source>
            <translation>Парақты қайтару</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>Парақта</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Take it into 1 photo</source>
            <translation>1 фотосуретке алу</translation>
        </message>
        <message numerus="yes">
            <source>Take them into %Ln photos</source>
            <translation>
                <numerusform>%Ln фотосуретке алу</numerusform>
                <numerusform>%Ln фотосуретке алу</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheet tells of {named} of the {all} photos; the others stay as they are.</source>
            <translation>Парақта {all} суреттің {named} бар; қалғандары сол күйі қалады.</translation>
        </message>
        <message>
            <source>What is ticked is taken into the photos, and one undo takes it back.</source>
            <translation>Белгіленгендер фотосуреттерге алынады, бір болдырмау бәрін қайтарады.</translation>
        </message>
        <message>
            <source>What {sheet} says otherwise</source>
            <translation>{sheet} неде басқаша айтады</translation>
        </message>
    </context>
    <context>
        <name>DifferencesTree</name>
        <message>
            <source>Differences</source>
            <translation>Айырмашылықтар</translation>
        </message>
        <message>
            <source>In the sheet</source>
            <translation>Парақта</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Photo and field</source>
            <translation>Фотосурет пен өріс</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message>
            <source>edited here</source>
            <translation>мұнда өзгерді</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-жол</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Give every picture its caption and its credit</source>
            <translation>Әр суретке — жазуы мен авторы</translation>
        </message>
        <message>
            <source>Open a folder of photos, or drop photos anywhere in this window.</source>
            <translation>Суреттер қалтасын ашыңыз немесе суреттерді осы терезеге сүйреп әкеліңіз.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Қалтаны ашу…</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Жуырдағылар</translation>
        </message>
        <message>
            <source>Try the sample set</source>
            <translation>Үлгі топтамада байқап көру</translation>
        </message>
        <message>
            <source>unsaved edits</source>
            <translation>сақталмаған түзетулер</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>%{letter} is no part of a date, known are %{parts}</source>
            <translation>%{letter} — күннің бөлігі емес, белгілілері: %{parts}</translation>
        </message>
        <message>
            <source>JSON, CSV or code replacements are taken</source>
            <translation>JSON, CSV не код бойынша ауыстыру жарайды</translation>
        </message>
        <message>
            <source>a JPEG XL picture, which captioner cannot show</source>
            <translation>captioner көрсете алмайтын JPEG XL суреті</translation>
        </message>
        <message>
            <source>a camera raw file of a kind that captioner cannot show</source>
            <translation>captioner көрсете алмайтын камера raw файлы</translation>
        </message>
        <message>
            <source>a camera raw file without a preview that can be shown</source>
            <translation>көрсететін кескіні жоқ камера raw файлы</translation>
        </message>
        <message>
            <source>a long side of {given} pixels: between {least} and {most} are made</source>
            <translation>ұзын жағы {given} пиксель: {least}–{most} аралығында болады</translation>
        </message>
        <message>
            <source>a person needs a name</source>
            <translation>адамға есім керек</translation>
        </message>
        <message>
            <source>a picture made of more passes than any camera's</source>
            <translation>кез келген камерадан көп өтіммен жасалған бейне</translation>
        </message>
        <message>
            <source>a quality of {given}: it goes from 1 to 100</source>
            <translation>сапасы {given}: 1-ден 100-ге дейін болады</translation>
        </message>
        <message>
            <source>a sharpening of {given}: it goes from 0 to {most}</source>
            <translation>айқындығы {given}: 0-ден {most}-ге дейін болады</translation>
        </message>
        <message>
            <source>a single {brace} stands alone, double it to write it: {both}</source>
            <translation>{brace} жақшасы жалғыз тұр; өзін жазу үшін екі рет қойыңыз: {both}</translation>
        </message>
        <message>
            <source>a template without a name or lines was left out</source>
            <translation>аты не жолдары жоқ үлгі алынбады</translation>
        </message>
        <message>
            <source>a time of day needs the day</source>
            <translation>тәулік уақытына күні керек</translation>
        </message>
        <message>
            <source>allow writing to it and save again</source>
            <translation>оған жазуға рұқсат беріп, қайта сақтаңыз</translation>
        </message>
        <message>
            <source>an empty file</source>
            <translation>бос файл</translation>
        </message>
        <message>
            <source>another folder has taken its place</source>
            <translation>оның орнында басқа қалта тұр</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <translation>оны басқа бағдарлама ұстап тұр</translation>
        </message>
        <message>
            <source>ask for it to be sent again</source>
            <translation>оны қайта жіберуді сұраңыз</translation>
        </message>
        <message>
            <source>ask the owner for the right to read and write it</source>
            <translation>иесінен оқу және жазу құқығын сұраңыз</translation>
        </message>
        <message>
            <source>both dates must have a time of day</source>
            <translation>екі күнде де тәулік уақыты болуы керек</translation>
        </message>
        <message>
            <source>cannot be read ({why})</source>
            <translation>оқылмайды ({why})</translation>
        </message>
        <message>
            <source>check the name, or whether it was moved</source>
            <translation>атын және жылжытылмағанын тексеріңіз</translation>
        </message>
        <message>
            <source>choose another name</source>
            <translation>басқа ат таңдаңыз</translation>
        </message>
        <message>
            <source>choose one before it is checked or cleared</source>
            <translation>тексермес не рұқсат бермес бұрын біреуін таңдаңыз</translation>
        </message>
        <message>
            <source>close it there and try again</source>
            <translation>оны сонда жауып, қайталаңыз</translation>
        </message>
        <message>
            <source>close some programs and try again</source>
            <translation>кейбір бағдарламаларды жауып, қайталаңыз</translation>
        </message>
        <message>
            <source>close that program</source>
            <translation>сол бағдарламаны жабыңыз</translation>
        </message>
        <message>
            <source>connect the disk or share again</source>
            <translation>дискіні не желі қалтасын қайта қосыңыз</translation>
        </message>
        <message>
            <source>copy the photos to a disk that can be written</source>
            <translation>суреттерді жазуға болатын дискіге көшіріңіз</translation>
        </message>
        <message>
            <source>did you mean {name}?</source>
            <translation>мүмкін, {name}?</translation>
        </message>
        <message>
            <source>extend one of {names}</source>
            <translation>мыналардың бірін кеңейтіңіз: {names}</translation>
        </message>
        <message>
            <source>fetch the photo again</source>
            <translation>суретті қайта сұратыңыз</translation>
        </message>
        <message>
            <source>free some space</source>
            <translation>орын босатыңыз</translation>
        </message>
        <message>
            <source>free some space and save again</source>
            <translation>орын босатып, қайта сақтаңыз</translation>
        </message>
        <message>
            <source>give it a shorter name</source>
            <translation>қысқарақ ат беріңіз</translation>
        </message>
        <message>
            <source>give their organisation, or write the text without them</source>
            <translation>ұйымын көрсетіңіз немесе мәтінді ол адамсыз жазыңыз</translation>
        </message>
        <message>
            <source>has no caption or no credit</source>
            <translation>жазуы не авторы жоқ</translation>
        </message>
        <message>
            <source>has no ending that people are written by</source>
            <translation>адамдар жазылатын жалғауы жоқ</translation>
        </message>
        <message>
            <source>has no ending that sheets are written by</source>
            <translation>кеңейтімі бойынша парақ жазылмайды</translation>
        </message>
        <message>
            <source>has no page with a file_name column</source>
            <translation>file_name бағаны бар парақ жоқ</translation>
        </message>
        <message>
            <source>holds a NUL character</source>
            <translation>ішінде NUL таңбасы бар</translation>
        </message>
        <message>
            <source>holds a record that cannot be read</source>
            <translation>ішінде оқылмайтын жазба бар</translation>
        </message>
        <message>
            <source>holds a sample set already</source>
            <translation>мұнда үлгі топтама бар</translation>
        </message>
        <message>
            <source>holds no list of pictures of ours</source>
            <translation>біздің суреттер тізімі жоқ</translation>
        </message>
        <message>
            <source>holds no people</source>
            <translation>адамдар жоқ</translation>
        </message>
        <message>
            <source>holds one value, nothing can be added to it</source>
            <translation>мұнда бір ғана мән, оған ештеңе қосылмайды</translation>
        </message>
        <message>
            <source>holds one value, nothing can be taken out of it</source>
            <translation>мұнда бір ғана мән, одан ештеңе алынбайды</translation>
        </message>
        <message>
            <source>holds {name} already</source>
            <translation>мұнда {name} бар</translation>
        </message>
        <message>
            <source>install captioner again</source>
            <translation>captioner бағдарламасын қайта орнатыңыз</translation>
        </message>
        <message>
            <source>is a broken PNG file</source>
            <translation>бүлінген PNG файлы</translation>
        </message>
        <message>
            <source>is a broken WebP file</source>
            <translation>бүлінген WebP файлы</translation>
        </message>
        <message>
            <source>is a broken {form} file</source>
            <translation>бүлінген {form} файлы</translation>
        </message>
        <message>
            <source>is a file, not a folder</source>
            <translation>бұл қалта емес, файл</translation>
        </message>
        <message>
            <source>is a folder, not a photo</source>
            <translation>бұл сурет емес, қалта</translation>
        </message>
        <message>
            <source>is a link that leads in a circle</source>
            <translation>бұл шеңберге айналған сілтеме</translation>
        </message>
        <message>
            <source>is a link, which captioner does not follow for a sidecar</source>
            <translation>бұл сілтеме; серік файл үшін captioner сілтемеге жүрмейді</translation>
        </message>
        <message>
            <source>is being saved by {holder}</source>
            <translation>оны қазір {holder} сақтап жатыр</translation>
        </message>
        <message>
            <source>is broken, its metadata cannot be read</source>
            <translation>бүлінген, метадеректері оқылмайды</translation>
        </message>
        <message>
            <source>is damaged</source>
            <translation>бүлінген</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>is held by {name}: {note}</source>
            <translation>кідіртілген: {name}, {note}</translation>
        </message>
        <message>
            <source>is in use by another program</source>
            <translation>басқа бағдарламада ашық</translation>
        </message>
        <message>
            <source>is larger than any XMP sidecar</source>
            <translation>кез келген XMP серігінен үлкен</translation>
        </message>
        <message>
            <source>is larger than any sheet of ours</source>
            <translation>біздің кез келген парақтан үлкен</translation>
        </message>
        <message>
            <source>is larger than any story</source>
            <translation>кез келген материалдан үлкен</translation>
        </message>
        <message>
            <source>is missing from this installation of captioner</source>
            <translation>captioner-дің бұл орнатылымында жоқ</translation>
        </message>
        <message>
            <source>is neither true nor false</source>
            <translation>«иә» де, «жоқ» та емес</translation>
        </message>
        <message>
            <source>is no XMP, though it is named so</source>
            <translation>солай аталғанмен, XMP емес</translation>
        </message>
        <message>
            <source>is no document</source>
            <translation>Word құжаты емес</translation>
        </message>
        <message>
            <source>is no file, though it is named like an XMP sidecar</source>
            <translation>XMP серігіндей аталғанмен, файл емес</translation>
        </message>
        <message>
            <source>is no sheet that comes back</source>
            <translation>қайта қабылданатын парақ емес</translation>
        </message>
        <message>
            <source>is no sheet: captioner keeps what was said of photos in it</source>
            <translation>парақ емес: captioner онда фотосуреттер туралы айтылғанды сақтайды</translation>
        </message>
        <message>
            <source>is no table of cells ({error})</source>
            <translation>кесте емес ({error})</translation>
        </message>
        <message>
            <source>is no text that is read here</source>
            <translation>мұнда оқылатын мәтін емес</translation>
        </message>
        <message>
            <source>is no workbook</source>
            <translation>Excel кітабы емес</translation>
        </message>
        <message>
            <source>is not TOML{told}</source>
            <translation>бұл TOML емес{told}</translation>
        </message>
        <message>
            <source>is not UTF-8: save it as “CSV UTF-8”</source>
            <translation>UTF-8 емес: «CSV UTF-8» деп сақтаңыз</translation>
        </message>
        <message>
            <source>is not a PNG file</source>
            <translation>PNG файлы емес</translation>
        </message>
        <message>
            <source>is not a WebP file</source>
            <translation>WebP файлы емес</translation>
        </message>
        <message>
            <source>is not a file</source>
            <translation>бұл файл емес</translation>
        </message>
        <message>
            <source>is not a list of file names</source>
            <translation>файл атауларының тізімі емес</translation>
        </message>
        <message>
            <source>is not a list of texts</source>
            <translation>мәтіндер тізімі емес</translation>
        </message>
        <message>
            <source>is not a photo in any format that captioner knows</source>
            <translation>captioner білетін пішімдегі сурет емес</translation>
        </message>
        <message>
            <source>is not a sidecar of ours</source>
            <translation>біздің серік файл емес</translation>
        </message>
        <message>
            <source>is not a text</source>
            <translation>мәтін емес</translation>
        </message>
        <message>
            <source>is not a text in UTF-8</source>
            <translation>UTF-8 мәтіні емес</translation>
        </message>
        <message>
            <source>is not there</source>
            <translation>орнында жоқ</translation>
        </message>
        <message>
            <source>is not there any longer</source>
            <translation>енді орнында жоқ</translation>
        </message>
        <message>
            <source>is not valid text (bytes that are not UTF-8)</source>
            <translation>мәтін емес (UTF-8 емес байттар)</translation>
        </message>
        <message>
            <source>is read-only</source>
            <translation>тек оқуға арналған</translation>
        </message>
        <message>
            <source>it begins in an unusual way</source>
            <translation>ол әдеттен тыс басталады</translation>
        </message>
        <message>
            <source>it begins with bytes that belong to nothing</source>
            <translation>ол бөгде байттардан басталады</translation>
        </message>
        <message>
            <source>it cannot be opened</source>
            <translation>оны ашу мүмкін емес</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>оны оқу мүмкін емес</translation>
        </message>
        <message>
            <source>it cannot be written</source>
            <translation>оған жазу мүмкін емес</translation>
        </message>
        <message>
            <source>it cannot be written ({why})</source>
            <translation>жазу мүмкін емес ({why})</translation>
        </message>
        <message>
            <source>it carries content credentials, and any change would make their signature invalid</source>
            <translation>онда Content Credentials бар, кез келген өзгеріс қолтаңбасын жарамсыз етеді</translation>
        </message>
        <message>
            <source>it could not be started</source>
            <translation>оны іске қосу мүмкін болмады</translation>
        </message>
        <message>
            <source>it does not say where its picture ends</source>
            <translation>онда бейненің қайда бітетіні айтылмаған</translation>
        </message>
        <message>
            <source>it ends in an AFCP trailer, which names places in the file</source>
            <translation>ол файл орындарына сілтейтін AFCP бөлігімен бітеді</translation>
        </message>
        <message>
            <source>it holds EXIF in an old form</source>
            <translation>ондағы EXIF ескі түрде</translation>
        </message>
        <message>
            <source>it holds a JPEG in the old way, whose parts cannot all be found</source>
            <translation>ондағы JPEG ескі түрде, бөліктерінің бәрі табылмайды</translation>
        </message>
        <message>
            <source>it holds a part twice</source>
            <translation>онда бір бөлік екі рет тұр</translation>
        </message>
        <message>
            <source>it holds compressed EXIF</source>
            <translation>ондағы EXIF сығылған</translation>
        </message>
        <message>
            <source>it holds its metadata twice</source>
            <translation>ондағы метадеректер екі рет тұр</translation>
        </message>
        <message>
            <source>it holds metadata in a text, as ImageMagick writes them</source>
            <translation>ондағы метадеректер ImageMagick жазғандай мәтінде тұр</translation>
        </message>
        <message>
            <source>it holds no picture</source>
            <translation>онда бейне жоқ</translation>
        </message>
        <message>
            <source>it holds parts that it does not name</source>
            <translation>онда аталмаған бөліктер бар</translation>
        </message>
        <message>
            <source>it holds two EXIF blocks</source>
            <translation>онда екі EXIF блогы бар</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks</source>
            <translation>онда екі IPTC блогы бар</translation>
        </message>
        <message>
            <source>it holds two IPTC blocks that differ</source>
            <translation>онда екі түрлі IPTC блогы бар</translation>
        </message>
        <message>
            <source>it holds two XMP packets</source>
            <translation>онда екі XMP пакеті бар</translation>
        </message>
        <message>
            <source>it is signed</source>
            <translation>оған қол қойылған</translation>
        </message>
        <message>
            <source>it is too large for a TIFF file to grow</source>
            <translation>ол тым үлкен, TIFF файлы өсе алмайды</translation>
        </message>
        <message>
            <source>it tells where it was taken</source>
            <translation>онда қайда түсірілгені айтылған</translation>
        </message>
        <message>
            <source>it was changed since, so that save cannot be taken back</source>
            <translation>содан бері ол өзгерді, ол сақталуды қайтару мүмкін емес</translation>
        </message>
        <message>
            <source>it would be larger than a WebP file can be</source>
            <translation>ол WebP файлы бола алатыннан үлкейіп кетер еді</translation>
        </message>
        <message>
            <source>it would grow beyond what a TIFF file can hold</source>
            <translation>ол TIFF файлы бола алатыннан үлкейіп кетер еді</translation>
        </message>
        <message>
            <source>its EXIF block is damaged</source>
            <translation>EXIF блогы бүлінген</translation>
        </message>
        <message>
            <source>its EXIF block is full</source>
            <translation>EXIF блогы толған</translation>
        </message>
        <message>
            <source>its EXIF block names its parts in an unusual way</source>
            <translation>EXIF блогы әдеттен тыс құрылған</translation>
        </message>
        <message>
            <source>its IPTC block holds something else behind its data</source>
            <translation>IPTC блогында деректерден кейін басқа нәрсе тұр</translation>
        </message>
        <message>
            <source>its IPTC block holds text in an unknown code page</source>
            <translation>IPTC блогының мәтіні белгісіз кодтауда</translation>
        </message>
        <message>
            <source>its IPTC block is damaged</source>
            <translation>IPTC блогы бүлінген</translation>
        </message>
        <message>
            <source>its IPTC block is stored with its bytes swapped</source>
            <translation>IPTC блогының байттары ауысып тұр</translation>
        </message>
        <message>
            <source>its Photoshop block is damaged</source>
            <translation>Photoshop блогы бүлінген</translation>
        </message>
        <message>
            <source>its XMP carries a document type, which no photo program writes</source>
            <translation>XMP-де құжат түрі жарияланған, фото бағдарламалары олай жазбайды</translation>
        </message>
        <message>
            <source>its XMP holds more than any photo program writes</source>
            <translation>XMP-де фото бағдарламалары жазатыннан көп</translation>
        </message>
        <message>
            <source>its XMP holds no RDF</source>
            <translation>XMP-де RDF жоқ</translation>
        </message>
        <message>
            <source>its XMP is damaged</source>
            <translation>XMP бүлінген</translation>
        </message>
        <message>
            <source>its XMP is in a part that few programs read</source>
            <translation>XMP аз бағдарлама оқитын бөлікте тұр</translation>
        </message>
        <message>
            <source>its XMP is not in UTF-8</source>
            <translation>XMP UTF-8 кодтауында емес</translation>
        </message>
        <message>
            <source>its XMP is not well-formed</source>
            <translation>XMP қате құрылған</translation>
        </message>
        <message>
            <source>its XMP is spread over several segments</source>
            <translation>XMP бірнеше сегментке бөлінген</translation>
        </message>
        <message>
            <source>its XMP stands in an unusual place</source>
            <translation>XMP әдеттен тыс жерде тұр</translation>
        </message>
        <message>
            <source>its XMP would be larger than a JPEG segment can hold</source>
            <translation>XMP JPEG сегментіне сыймас еді</translation>
        </message>
        <message>
            <source>its credits are not written into it yet</source>
            <translation>авторлығы оған әлі жазылмаған</translation>
        </message>
        <message>
            <source>its credits can be edited all the same</source>
            <translation>авторлығын бәрібір түзетуге болады</translation>
        </message>
        <message>
            <source>its credits changed meanwhile</source>
            <translation>сурет деректері осы аралықта өзгерді</translation>
        </message>
        <message>
            <source>its date has no time of day</source>
            <translation>күнінде тәулік уақыты жоқ</translation>
        </message>
        <message>
            <source>its date has no zone that could be told in another</source>
            <translation>күнінде қайта есептейтін белдеу жоқ</translation>
        </message>
        <message>
            <source>its directories are damaged</source>
            <translation>каталогтары бүлінген</translation>
        </message>
        <message>
            <source>its directories lie within its values</source>
            <translation>каталогтары мәндерінің ішінде жатыр</translation>
        </message>
        <message>
            <source>its head is damaged</source>
            <translation>басы бүлінген</translation>
        </message>
        <message>
            <source>its metadata are compressed, which captioner cannot read</source>
            <translation>метадеректері сығылған, captioner оқи алмайды</translation>
        </message>
        <message>
            <source>its metadata are larger than any photo's</source>
            <translation>метадеректері кез келген суреттен үлкен</translation>
        </message>
        <message>
            <source>its metadata are larger than any that captioner reads</source>
            <translation>метадеректері captioner оқитыннан үлкен</translation>
        </message>
        <message>
            <source>its metadata stand in an unusual form</source>
            <translation>метадеректері әдеттен тыс түрде</translation>
        </message>
        <message>
            <source>its metadata stand where its picture is counted from</source>
            <translation>метадеректері бейне есептелетін жерде тұр</translation>
        </message>
        <message>
            <source>its picture cannot be decoded</source>
            <translation>суретін ашу мүмкін емес</translation>
        </message>
        <message>
            <source>its picture cannot be read</source>
            <translation>бейнесі оқылмайды</translation>
        </message>
        <message>
            <source>its picture ends beyond the end of the file</source>
            <translation>бейнесі файл соңынан асып кетеді</translation>
        </message>
        <message>
            <source>its picture is in several places</source>
            <translation>бейнесі бірнеше жерде жатыр</translation>
        </message>
        <message>
            <source>its sidecar was changed since, so that save cannot be taken back</source>
            <translation>серік файлы содан бері өзгерді, ол сақталуды қайтару мүмкін емес</translation>
        </message>
        <message>
            <source>known are {names}</source>
            <translation>белгілілері: {names}</translation>
        </message>
        <message>
            <source>line {line}: {why}</source>
            <translation>{line}-жол: {why}</translation>
        </message>
        <message>
            <source>look at it first</source>
            <translation>алдымен оны қараңыз</translation>
        </message>
        <message>
            <source>mend it in a text editor, or save the story: this is set aside</source>
            <translation>оны мәтін редакторында түзетіңіз не материалды сақтаңыз: бұл бөлек қойылады</translation>
        </message>
        <message>
            <source>mend it, or {away}</source>
            <translation>оны түзетіңіз немесе {away}</translation>
        </message>
        <message>
            <source>more pixels than can be shown</source>
            <translation>көрсетуге болатыннан көп пиксель</translation>
        </message>
        <message>
            <source>move it away, then save again</source>
            <translation>оны алып тастап, қайта сақтаңыз</translation>
        </message>
        <message>
            <source>name a .txt, .md, .html or .docx file</source>
            <translation>.txt, .md, .html не .docx файлын көрсетіңіз</translation>
        </message>
        <message>
            <source>name a new folder</source>
            <translation>жаңа қалтаны көрсетіңіз</translation>
        </message>
        <message>
            <source>name a new folder, or take the old copies away</source>
            <translation>жаңа қалтаны көрсетіңіз немесе ескі көшірмелерді алып тастаңыз</translation>
        </message>
        <message>
            <source>name a photo</source>
            <translation>суретті көрсетіңіз</translation>
        </message>
        <message>
            <source>name another file</source>
            <translation>басқа файлды көрсетіңіз</translation>
        </message>
        <message>
            <source>name another file, or mend it in a text editor</source>
            <translation>басқа файлды көрсетіңіз немесе мәтін редакторында түзетіңіз</translation>
        </message>
        <message>
            <source>name another folder</source>
            <translation>басқа қалтаны көрсетіңіз</translation>
        </message>
        <message>
            <source>name the photo itself</source>
            <translation>суреттің өзін көрсетіңіз</translation>
        </message>
        <message>
            <source>name the story's text</source>
            <translation>материал мәтінін көрсетіңіз</translation>
        </message>
        <message>
            <source>names no people</source>
            <translation>адамдарды атамайды</translation>
        </message>
        <message>
            <source>names of copies: {why}</source>
            <translation>көшірме атаулары: {why}</translation>
        </message>
        <message>
            <source>nested deeper than any of ours</source>
            <translation>біздің файлдарда болмайтындай терең</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>жауап жоқ</translation>
        </message>
        <message>
            <source>no program to decode it can be started</source>
            <translation>оны ашатын бағдарлама іске қосылмайды</translation>
        </message>
        <message>
            <source>no word</source>
            <translation>сөз емес</translation>
        </message>
        <message>
            <source>not a file with a picture in it</source>
            <translation>бейнесі бар файл емес</translation>
        </message>
        <message>
            <source>not a list of texts</source>
            <translation>мәтіндер тізімі емес</translation>
        </message>
        <message>
            <source>not a picture of a kind that can be shown</source>
            <translation>көрсетілмейтін түрдегі бейне</translation>
        </message>
        <message>
            <source>not a rating</source>
            <translation>баға емес</translation>
        </message>
        <message>
            <source>not marked: the job was stopped</source>
            <translation>белгіленбеді: жұмыс тоқтатылды</translation>
        </message>
        <message>
            <source>not published: the job was stopped</source>
            <translation>жарияланбады: жұмыс тоқтатылды</translation>
        </message>
        <message>
            <source>not saved: the job was stopped</source>
            <translation>сақталмады: жұмыс тоқтатылды</translation>
        </message>
        <message>
            <source>not texts by language</source>
            <translation>тіл бойынша мәтіндер емес</translation>
        </message>
        <message>
            <source>nothing was changed</source>
            <translation>ештеңе өзгермеді</translation>
        </message>
        <message>
            <source>nothing was published</source>
            <translation>ештеңе жарияланбады</translation>
        </message>
        <message>
            <source>open it again first</source>
            <translation>алдымен оны қайта ашыңыз</translation>
        </message>
        <message>
            <source>row {number} has {cells} cells, the first row {keys}</source>
            <translation>{number}-жолда ұяшық саны {cells}, ал бірінші жолда {keys}</translation>
        </message>
        <message>
            <source>row {number} holds a formula in {key}: write its value instead</source>
            <translation>{number}-жолдың {key} бағанында формула тұр: оның орнына мәнін жазыңыз</translation>
        </message>
        <message>
            <source>save it as UTF-8</source>
            <translation>оны UTF-8 түрінде сақтаңыз</translation>
        </message>
        <message>
            <source>save it first</source>
            <translation>алдымен оны сақтаңыз</translation>
        </message>
        <message>
            <source>say why it may pass</source>
            <translation>неге өткізуге болатынын айтыңыз</translation>
        </message>
        <message>
            <source>see to it that you may write there</source>
            <translation>ол жерге жазу құқығын қамтамасыз етіңіз</translation>
        </message>
        <message>
            <source>see whether it opens elsewhere</source>
            <translation>басқа жерде ашылатынын тексеріңіз</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>тоқтатылды</translation>
        </message>
        <message>
            <source>takes more memory than there is</source>
            <translation>бар жадтан көбін қажет етеді</translation>
        </message>
        <message>
            <source>the check before saving failed (the disk gives back something else)</source>
            <translation>жазар алдындағы тексеру өтпеді (диск басқа нәрсе қайтарады)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new EXIF block cannot be read)</source>
            <translation>жазар алдындағы тексеру өтпеді (жаңа EXIF блогы оқылмайды)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new XMP cannot be read)</source>
            <translation>жазар алдындағы тексеру өтпеді (жаңа XMP оқылмайды)</translation>
        </message>
        <message>
            <source>the check before saving failed (the new file cannot be read)</source>
            <translation>жазар алдындағы тексеру өтпеді (жаңа файл оқылмайды)</translation>
        </message>
        <message>
            <source>the check before saving failed (the old file did not come back)</source>
            <translation>жазар алдындағы тексеру өтпеді (бұрынғы файл қайтпады)</translation>
        </message>
        <message>
            <source>the check before saving failed (the picture was not copied whole)</source>
            <translation>жазар алдындағы тексеру өтпеді (бейне толық көшірілмеді)</translation>
        </message>
        <message>
            <source>the check before saving failed ({what})</source>
            <translation>жазар алдындағы тексеру өтпеді ({what})</translation>
        </message>
        <message>
            <source>the date says only {moment}</source>
            <translation>күнде тек {moment} бар</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>диск толы</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>диск тек оқуға арналған</translation>
        </message>
        <message>
            <source>the disk or share does not answer ({why})</source>
            <translation>диск немесе желілік қалта жауап бермейді ({why})</translation>
        </message>
        <message>
            <source>the expression cannot be understood: {error}</source>
            <translation>өрнек түсініксіз: {error}</translation>
        </message>
        <message>
            <source>the expression is too large</source>
            <translation>өрнек тым үлкен</translation>
        </message>
        <message>
            <source>the file changed meanwhile</source>
            <translation>файл осы аралықта өзгерді</translation>
        </message>
        <message>
            <source>the file may not grow any further here</source>
            <translation>файл мұнда бұдан әрі өсе алмайды</translation>
        </message>
        <message>
            <source>the index of its second pictures is broken</source>
            <translation>екінші бейнелер көрсеткіші бүлінген</translation>
        </message>
        <message>
            <source>the job was stopped</source>
            <translation>жұмыс тоқтатылды</translation>
        </message>
        <message>
            <source>the long side is a number of pixels</source>
            <translation>ұзын жағы пиксель санымен беріледі</translation>
        </message>
        <message>
            <source>the metadata would be larger than a JPEG can hold</source>
            <translation>метадеректер JPEG-ке сыймас еді</translation>
        </message>
        <message>
            <source>the name is too long for this disk</source>
            <translation>аты бұл диск үшін тым ұзын</translation>
        </message>
        <message>
            <source>the photo has nothing for {{{name}}}</source>
            <translation>суретте {{{name}}} орнына қоятын ештеңе жоқ</translation>
        </message>
        <message>
            <source>the picture has too many pixels to be looked at</source>
            <translation>суретті қарау үшін пиксель тым көп</translation>
        </message>
        <message>
            <source>the picture in it cannot be read, it stops the decoder</source>
            <translation>бейне оқылмайды, ол ашқышты тоқтатады</translation>
        </message>
        <message>
            <source>the picture in it is broken</source>
            <translation>ондағы бейне бүлінген</translation>
        </message>
        <message>
            <source>the picture is made of more passes than any camera's</source>
            <translation>сурет кез келген камерадан көп қабаттан құралған</translation>
        </message>
        <message>
            <source>the picture takes more memory than there is</source>
            <translation>бейнеге бар жадтан көп керек</translation>
        </message>
        <message>
            <source>the picture takes too long to decode</source>
            <translation>бейне тым ұзақ ашылады</translation>
        </message>
        <message>
            <source>the picture takes too much memory to show</source>
            <translation>бейнеге тым көп жад керек</translation>
        </message>
        <message>
            <source>the pixels of {form} files are not looked at</source>
            <translation>{form} файлдарының пиксельдері тексерілмейді</translation>
        </message>
        <message>
            <source>the profile extends itself by {name!r}</source>
            <translation>профиль {name!r} арқылы өзін-өзі кеңейтеді</translation>
        </message>
        <message>
            <source>the window was closed before it was decoded</source>
            <translation>ол ашылғанша терезе жабылды</translation>
        </message>
        <message>
            <source>there is no date</source>
            <translation>күні жоқ</translation>
        </message>
        <message>
            <source>there is no field {name!r}</source>
            <translation>{name!r} өрісі жоқ</translation>
        </message>
        <message>
            <source>there is no profile {name!r}</source>
            <translation>{name!r} профилі жоқ</translation>
        </message>
        <message>
            <source>there is no rule {name!r}</source>
            <translation>{name!r} ережесі жоқ</translation>
        </message>
        <message>
            <source>there is no setting {name!r}</source>
            <translation>{name!r} параметрі жоқ</translation>
        </message>
        <message>
            <source>there is no such date</source>
            <translation>мұндай күн жоқ</translation>
        </message>
        <message>
            <source>these fields name each other: {names}</source>
            <translation>бұл өрістер бір-біріне сілтейді: {names}</translation>
        </message>
        <message>
            <source>too large to be decoded for a thumbnail</source>
            <translation>нобай жасау үшін тым үлкен</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <translation>тым көп файл ашық</translation>
        </message>
        <message>
            <source>too many pixels</source>
            <translation>пиксель тым көп</translation>
        </message>
        <message>
            <source>try again in a moment</source>
            <translation>сәл кейін қайталаңыз</translation>
        </message>
        <message>
            <source>unpacks larger than any story</source>
            <translation>ашылғанда кез келген мақаладан үлкен</translation>
        </message>
        <message>
            <source>unpacks to more text than any story</source>
            <translation>кез келген мақаладан мәтіні көп</translation>
        </message>
        <message>
            <source>update captioner</source>
            <translation>captioner-ді жаңартыңыз</translation>
        </message>
        <message>
            <source>was changed by another program</source>
            <translation>басқа бағдарлама өзгертті</translation>
        </message>
        <message>
            <source>was cut off while it was read</source>
            <translation>оқу кезінде үзілді</translation>
        </message>
        <message>
            <source>was written by a newer captioner</source>
            <translation>жаңарақ captioner жазған</translation>
        </message>
        <message>
            <source>what is on the clipboard are no fields</source>
            <translation>алмасу буферінде өрістер емес</translation>
        </message>
        <message>
            <source>write both before it is checked or cleared</source>
            <translation>тексермес не рұқсат бермес бұрын екеуін де жазыңыз</translation>
        </message>
        <message>
            <source>write settings such as {example}, each on its line</source>
            <translation>параметрлерді, мысалы {example}, әрқайсысын бөлек жолға жазыңыз</translation>
        </message>
        <message>
            <source>write the text without them</source>
            <translation>мәтінді оларсыз жазыңыз</translation>
        </message>
        <message>
            <source>write {allowed} for what changes</source>
            <translation>өзгеретін жерге {allowed} деп жазыңыз</translation>
        </message>
        <message>
            <source>write {example}</source>
            <translation>{example} деп жазыңыз</translation>
        </message>
        <message>
            <source>write {table}, below it {example}</source>
            <translation>{table} деп, оның астына {example} деп жазыңыз</translation>
        </message>
        <message>
            <source>you have no permission</source>
            <translation>рұқсатыңыз жоқ</translation>
        </message>
        <message>
            <source>your disk quota is used up</source>
            <translation>диск квотаңыз таусылды</translation>
        </message>
        <message>
            <source>{field}: {why}</source>
            <translation>{field}: {why}</translation>
        </message>
        <message>
            <source>{hour!r} is no hour before or after noon</source>
            <translation>{hour!r} — түске дейін де, кейін де мұндай сағат жоқ</translation>
        </message>
        <message>
            <source>{key} does not tell characters and words</source>
            <translation>{key} таңбалар мен сөздер санын айтпайды</translation>
        </message>
        <message>
            <source>{key} has a brace too many or too few</source>
            <translation>{key} ішінде жүйелі жақша артық немесе жетіспейді</translation>
        </message>
        <message>
            <source>{key} holds {value}</source>
            <translation>{key} ішінде {value} бар</translation>
        </message>
        <message>
            <source>{key} holds {value}, which is no number of either</source>
            <translation>{key} ішінде {value} бар, ал бұл таңбалар не сөздер саны емес</translation>
        </message>
        <message>
            <source>{key} is no list of texts</source>
            <translation>{key} — мәтіндер тізімі емес</translation>
        </message>
        <message>
            <source>{key} is no number of characters</source>
            <translation>{key} — таңбалар саны емес</translation>
        </message>
        <message>
            <source>{key} is no text on one line</source>
            <translation>{key} — бір жолдағы мәтін емес</translation>
        </message>
        <message>
            <source>{key} is {value}</source>
            <translation>{key} мәні: {value}</translation>
        </message>
        <message>
            <source>{key}: {why}</source>
            <translation>{key}: {why}</translation>
        </message>
        <message>
            <source>{name!r} is no table</source>
            <translation>{name!r} — кесте емес</translation>
        </message>
        <message>
            <source>{remedy}; a file of your own ends in {ending}</source>
            <translation>{remedy}; өз файлыңыздың аты {ending} деп аяқталады</translation>
        </message>
        <message>
            <source>{text!r} is no UTC offset</source>
            <translation>{text!r} — UTC-ден ығысу емес</translation>
        </message>
        <message>
            <source>{text!r} is no possible date</source>
            <translation>{text!r} — мұндай күн болмайды</translation>
        </message>
        <message>
            <source>{text!r} is not a country code of two or three letters, such as KZ or KAZ</source>
            <translation>{text!r} — KZ не KAZ сияқты екі-үш әріпті ел коды емес</translation>
        </message>
        <message>
            <source>{text!r} is not a date such as 2022, 2022-03-06 or 2022-03-06T14:02:11+06:00</source>
            <translation>{text!r} — 2022, 2022-03-06 не 2022-03-06T14:02:11+06:00 сияқты күн емес</translation>
        </message>
        <message>
            <source>{text!r} is not a date with a time, such as 2022-03-06 14:02:11</source>
            <translation>{text!r} — 2022-03-06 14:02:11 сияқты уақыты бар күн емес</translation>
        </message>
        <message>
            <source>{text!r} is not a digital source type, known are {terms}</source>
            <translation>{text!r} — цифрлық дереккөз түрі емес, белгілілері: {terms}</translation>
        </message>
        <message>
            <source>{text!r} is not a language tag such as en, ru, kk, uk or pt-BR</source>
            <translation>{text!r} — en, ru, kk, uk не pt-BR сияқты тіл коды емес</translation>
        </message>
        <message>
            <source>{text!r} is not a rating: 0 to 5 stars, or -1 for rejected</source>
            <translation>{text!r} — баға емес: 0–5 жұлдыз, қабылданбағанға -1</translation>
        </message>
        <message>
            <source>{text!r} is not a time such as +01:00:00, -00:30 or -1d 02:00</source>
            <translation>{text!r} — +01:00:00, -00:30 не -1d 02:00 сияқты уақыт емес</translation>
        </message>
        <message>
            <source>{text!r} is not a web address: it holds a blank</source>
            <translation>{text!r} — желі мекенжайы емес: ішінде бос орын бар</translation>
        </message>
        <message>
            <source>{text!r} is not an offset from UTC such as +05:00</source>
            <translation>{text!r} — +05:00 сияқты UTC-ден ығысу емес</translation>
        </message>
        <message>
            <source>{text!r} may mean two days, write 6 March 2022 or 2022-03-06</source>
            <translation>{text!r} екі түрлі күнді білдіруі мүмкін, 6 наурыз 2022 не 2022-03-06 деп жазыңыз</translation>
        </message>
        <message>
            <source>{text!r}: there are no more than 59 minutes or seconds</source>
            <translation>{text!r}: минут пен секунд 59-дан аспайды</translation>
        </message>
        <message>
            <source>{what}; {remedy}</source>
            <translation>{what}; {remedy}</translation>
        </message>
        <message>
            <source>{why}, so this sidecar is left alone</source>
            <translation>{why}, сондықтан бұл серік файлға тиілмеді</translation>
        </message>
        <message>
            <source>{{number:{form}}}: after the colon stands how many digits it has at least</source>
            <translation>{{number:{form}}}: қос нүктеден кейін ең аз цифр саны жазылады</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable</source>
            <translation>{{{name}}} — айнымалы емес</translation>
        </message>
        <message>
            <source>{{{name}}} is no variable, did you mean {{{near}}}?</source>
            <translation>{{{name}}} — айнымалы емес; мүмкін {{{near}}} шығар?</translation>
        </message>
    </context>
    <context>
        <name>Falls</name>
        <message numerus="yes">
            <source>%Ln photos were changed since they were checked or cleared.</source>
            <translation>
                <numerusform>Тексерілгеннен не рұқсат берілгеннен бері %Ln сурет өзгерді.</numerusform>
                <numerusform>Тексерілгеннен не рұқсат берілгеннен бері %Ln сурет өзгерді.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>0 to 5 stars, -1 for rejected.</source>
            <translation>0-ден 5 жұлдызға дейін, -1 — қабылданбады.</translation>
        </message>
        <message>
            <source>A short name for the picture, such as its number.</source>
            <translation>Суреттің қысқа атауы, мысалы нөмірі.</translation>
        </message>
        <message>
            <source>A web page that states the rights.</source>
            <translation>Құқықтар айтылған веб-бет.</translation>
        </message>
        <message>
            <source>A web page where the picture can be licensed.</source>
            <translation>Суретке лицензия алатын веб-бет.</translation>
        </message>
        <message>
            <source>Alt text</source>
            <translation>Балама мәтін</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Сурет жазуы</translation>
        </message>
        <message>
            <source>Caption writer</source>
            <translation>Жазу авторы</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>Copyright notice</source>
            <translation>Құқық белгісі</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Country code</source>
            <translation>Ел коды</translation>
        </message>
        <message>
            <source>Credit line</source>
            <translation>Авторлық жолы</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Digital source type</source>
            <translation>Суреттің шығу тегі</translation>
        </message>
        <message>
            <source>Embargoes and other limits of use.</source>
            <translation>Эмбарго және басқа шектеулер.</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Extended description</source>
            <translation>Толық сипаттама</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>How the picture came to be: digitalCapture, trainedAlgorithmicMedia, …</source>
            <translation>Сурет қалай пайда болды: digitalCapture, trainedAlgorithmicMedia, …</translation>
        </message>
        <message>
            <source>How the picture may be used.</source>
            <translation>Суретті қалай пайдалануға болады.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Нұсқаулар</translation>
        </message>
        <message>
            <source>Job id</source>
            <translation>Тапсырма нөмірі</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Кілт сөздер</translation>
        </message>
        <message>
            <source>Licensor address</source>
            <translation>Лицензиар беті</translation>
        </message>
        <message>
            <source>More than the alt text holds, for the same readers.</source>
            <translation>Балама мәтінге сыймайтыны, сол оқырмандарға.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>Persons shown</source>
            <translation>Суретте кім</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Фотограф</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Баға</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Құқықтар</translation>
        </message>
        <message>
            <source>Rights address</source>
            <translation>Құқық туралы бет</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Облыс, өңір</translation>
        </message>
        <message>
            <source>State, province or region.</source>
            <translation>Облыс, өлке немесе штат.</translation>
        </message>
        <message>
            <source>Street, square or building.</source>
            <translation>Көше, алаң немесе ғимарат.</translation>
        </message>
        <message>
            <source>Sublocation</source>
            <translation>Қаладағы орын</translation>
        </message>
        <message>
            <source>The city shown.</source>
            <translation>Суреттегі қала.</translation>
        </message>
        <message>
            <source>The country's name.</source>
            <translation>Елдің атауы.</translation>
        </message>
        <message>
            <source>The credit as it is to be printed.</source>
            <translation>Авторлық басылатын түрінде.</translation>
        </message>
        <message>
            <source>The desk's number of the job or transmission.</source>
            <translation>Редакциядағы тапсырма не жөнелту нөмірі.</translation>
        </message>
        <message>
            <source>The event at which the picture was taken.</source>
            <translation>Сурет түсірілген оқиға.</translation>
        </message>
        <message>
            <source>The photographer's: staff, stringer, contributor.</source>
            <translation>Фотографтың лауазымы: штаттағы, стрингер, автор.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Two or three letters of ISO 3166, such as KZ.</source>
            <translation>ISO 3166 бойынша екі не үш әріп, мысалы KZ.</translation>
        </message>
        <message>
            <source>Usage terms</source>
            <translation>Пайдалану шарттары</translation>
        </message>
        <message>
            <source>What a reader who cannot see the picture is told.</source>
            <translation>Суретті көрмейтін оқырманға не айтылады.</translation>
        </message>
        <message>
            <source>What the picture is about, in a few words.</source>
            <translation>Сурет не туралы, бірер сөзбен.</translation>
        </message>
        <message>
            <source>When the picture was taken; as much of it as is known.</source>
            <translation>Қашан түсірілді: белгілі болғанынша.</translation>
        </message>
        <message>
            <source>Who can be seen. Leave out whoever it would endanger.</source>
            <translation>Кім көрінеді. Қауіп төнетін адамдарды атамаңыз.</translation>
        </message>
        <message>
            <source>Who owns the rights, with the year.</source>
            <translation>Құқық кімдікі, жылымен.</translation>
        </message>
        <message>
            <source>Who supplied the picture.</source>
            <translation>Суретті кім берді.</translation>
        </message>
        <message>
            <source>Who took the picture, one entry each.</source>
            <translation>Кім түсірді; әр есім бөлек.</translation>
        </message>
        <message>
            <source>Who wrote the caption.</source>
            <translation>Жазуды кім жазды.</translation>
        </message>
        <message>
            <source>Who, what, where and when: what the picture shows.</source>
            <translation>Кім, не, қайда, қашан: суретте не көрінеді.</translation>
        </message>
        <message>
            <source>Words to find the picture by.</source>
            <translation>Суретті табатын сөздер.</translation>
        </message>
    </context>
    <context>
        <name>FilterMenu</name>
        <message>
            <source>All states</source>
            <translation>Барлық күй</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Тек мыналар…</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>cannot be read</source>
            <translation>оқылмайды</translation>
        </message>
        <message>
            <source>captioned</source>
            <translation>жазылған</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>тексерілгеннен бері өзгерген</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>тексерілген</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>рұқсат берілген</translation>
        </message>
        <message>
            <source>disagreeing</source>
            <translation>қайшылығы бар</translation>
        </message>
        <message>
            <source>held</source>
            <translation>ұсталған</translation>
        </message>
        <message>
            <source>kept at the desk by the check</source>
            <translation>тексеру ұстап тұрған</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>жазу жоқ</translation>
        </message>
        <message>
            <source>no caption in {language}</source>
            <translation>жазу жоқ: {language}</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>авторы жоқ</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>рұқсат жоқ</translation>
        </message>
        <message>
            <source>older translation</source>
            <translation>ескірген аударма</translation>
        </message>
        <message>
            <source>sidecar only</source>
            <translation>тек серік файл</translation>
        </message>
        <message>
            <source>unsaved</source>
            <translation>сақталмаған</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>ескертуі бар</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>ескертуі бар</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Let it pass no more</source>
            <translation>Енді өткізбеу</translation>
        </message>
        <message>
            <source>Let it pass…</source>
            <translation>Өткізу…</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>In the manual</source>
            <translation>Нұсқаулықта</translation>
        </message>
        <message>
            <source>The finding chosen</source>
            <translation>Таңдалған ескерту</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>A character that nobody sees stands in the text: {name}</source>
            <translation>Мәтінде көрінбейтін таңба тұр: {name}</translation>
        </message>
        <message>
            <source>A copy of this field, hidden in the file, names {name}, who is to be protected</source>
            <translation>Осы өрістің файлдағы жасырын көшірмесінде жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>A picture’s credit in the story’s text names {name}, who is to be protected</source>
            <translation>Материал мәтінінде сурет авторы ретінде жасырылуы тиіс есім аталған: {name}</translation>
        </message>
        <message>
            <source>A short film lies behind the photo in its file: it is a motion photo</source>
            <translation>Файлда фотоның артында қысқа фильм жасырулы: бұл «тірі фото»</translation>
        </message>
        <message>
            <source>An HDR gain map lies behind the photo: a grey picture of the scene as it was taken</source>
            <translation>Файлда суреттің артында HDR күшейту картасы жатыр: түсірілген сәттегі көріністің сұр бейнесі</translation>
        </message>
        <message>
            <source>Another picture lies behind the photo in its file</source>
            <translation>Файлда фотоның артында тағы бір сурет жасырулы</translation>
        </message>
        <message>
            <source>Another program changed this as well: the file says “{theirs}”</source>
            <translation>Мұны басқа бағдарлама да өзгерткен: файлда «{theirs}»</translation>
        </message>
        <message>
            <source>Another program changed this since it was last saved here; it was “{before}”</source>
            <translation>Мұнда соңғы сақталғаннан кейін басқа бағдарлама өзгерткен; бұрын «{before}» болған</translation>
        </message>
        <message>
            <source>Another program filled this since it was last saved here</source>
            <translation>Мұнда соңғы сақталғаннан кейін басқа бағдарлама толтырған</translation>
        </message>
        <message>
            <source>Blocker</source>
            <translation>Шығаруға болмайды</translation>
        </message>
        <message>
            <source>City and country are empty</source>
            <translation>Қала мен ел көрсетілмеген</translation>
        </message>
        <message>
            <source>Correct the spacing</source>
            <translation>Бос орындарды түзету</translation>
        </message>
        <message>
            <source>Credit {name}</source>
            <translation>Көрсету: {name}</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption does</source>
            <translation>Көрсету: {name}, сурет жазуында солай</translation>
        </message>
        <message>
            <source>Credit {name}, as the caption’s end does</source>
            <translation>Көрсету: {name}, сурет жазуының соңында солай</translation>
        </message>
        <message>
            <source>Credit {name}, as the story does</source>
            <translation>Көрсету: {name}, материалда солай</translation>
        </message>
        <message>
            <source>Credit {name}, as the story’s text does</source>
            <translation>Көрсету: {name}, материал мәтінінде солай</translation>
        </message>
        <message>
            <source>Credit {name}, the story’s only photographer</source>
            <translation>Көрсету: {name}, материалдың жалғыз фотографы</translation>
        </message>
        <message>
            <source>Credit {name}, who made the story</source>
            <translation>Көрсету: {name}, материал авторы</translation>
        </message>
        <message>
            <source>Credit {name}, whom the credit line names</source>
            <translation>Көрсету: {name}, авторлық жолында солай</translation>
        </message>
        <message>
            <source>Credit {name}, whose camera it is by the list of people (serial {serial})</source>
            <translation>Көрсету: {name}, адамдар тізімі бойынша камера соныкі (сериялық нөмірі {serial})</translation>
        </message>
        <message>
            <source>Credit {name}, whose name the camera wrote</source>
            <translation>Көрсету: {name}, бұл есімді камера жазған</translation>
        </message>
        <message>
            <source>Credit {name}: its photographer must not be named</source>
            <translation>Көрсету: {name}; фотографты атауға болмайды</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {count} photos by {name}</source>
            <translation>Көрсету: {name}; авторы {name} болған {count} фотодағы камера (сериялық нөмірі {serial})</translation>
        </message>
        <message>
            <source>Credit {name}: same camera (serial {serial}) as {file}</source>
            <translation>Көрсету: {name}; {file} түсірілген камера (сериялық нөмірі {serial})</translation>
        </message>
        <message>
            <source>Credit {name}: taken within minutes of {file} with the same kind of camera ({camera})</source>
            <translation>Көрсету: {name}; {file} суретімен бірнеше минут айырмамен дәл сондай камерамен ({camera}) түсірілген</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line becomes {credit}</source>
            <translation>Көрсету: {name}; авторлық жолы болады: {credit}</translation>
        </message>
        <message>
            <source>Credit {name}; the credit line stays {credit}</source>
            <translation>Көрсету: {name}; авторлық жолы өзгермейді: {credit}</translation>
        </message>
        <message>
            <source>Decode it again</source>
            <translation>Қайта кодын ашу</translation>
        </message>
        <message>
            <source>Drop “{credit}” from the caption</source>
            <translation>«{credit}» дегенді сурет жазуынан алып тастау</translation>
        </message>
        <message>
            <source>Empty it</source>
            <translation>Тазалау</translation>
        </message>
        <message>
            <source>English</source>
            <translation>ағылшын тілі</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Кеңес</translation>
        </message>
        <message>
            <source>In the IPTC copy the text ends at “{kept}”; “{lost}” is lost</source>
            <translation>IPTC көшірмесінде мәтін «{kept}» дегенде үзіледі; «{lost}» жоғалады</translation>
        </message>
        <message>
            <source>Join the parts</source>
            <translation>Бөліктерін біріктіру</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілі</translation>
        </message>
        <message>
            <source>Keep {value}</source>
            <translation>{value} қалдыру</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters are mixed in “{word}”</source>
            <translation>«{word}» сөзінде латын мен кирилл әріптері араласқан</translation>
        </message>
        <message>
            <source>Let pass by {name}: {reason}</source>
            <translation>Өткізген — {name}: {reason}</translation>
        </message>
        <message>
            <source>Letters are written in parts, which some programs take for others</source>
            <translation>Әріптер бөлшектеп жазылған, кейбір бағдарламалар оларды басқа әріп деп біледі</translation>
        </message>
        <message>
            <source>Make the text in {language} the main one</source>
            <translation>{language} тіліндегі мәтінді негізгі ету</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>Себебі керек</translation>
        </message>
        <message>
            <source>No country is given</source>
            <translation>Ел көрсетілмеген</translation>
        </message>
        <message>
            <source>No country is given but its code, {code}</source>
            <translation>Елдің аты емес, тек коды көрсетілген: {code}</translation>
        </message>
        <message>
            <source>No date is given, neither in the date field nor in the caption</source>
            <translation>Күні көрсетілмеген: күн өрісінде де, жазуда да жоқ</translation>
        </message>
        <message>
            <source>No text is marked as the main one (x-default): some programs will show none</source>
            <translation>Бірде-бір мәтін негізгі (x-default) деп белгіленбеген: кейбір бағдарламалар ештеңе көрсетпейді</translation>
        </message>
        <message>
            <source>Nobody is credited</source>
            <translation>Авторы көрсетілмеген</translation>
        </message>
        <message>
            <source>Nothing is wrong with the photos shown here.</source>
            <translation>Көрсетілген суреттерде бәрі дұрыс.</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілі</translation>
        </message>
        <message>
            <source>Split them: {names}</source>
            <translation>Бөлу: {names}</translation>
        </message>
        <message>
            <source>Take the camera's date, {date}</source>
            <translation>Камера күнін алу: {date}</translation>
        </message>
        <message>
            <source>Take the caption's date, {date}</source>
            <translation>Жазудағы күнді алу: {date}</translation>
        </message>
        <message>
            <source>Take the name out</source>
            <translation>Есімді алып тастау</translation>
        </message>
        <message>
            <source>Take the story's date, {date}</source>
            <translation>Материал күнін алу: {date}</translation>
        </message>
        <message>
            <source>Take them out</source>
            <translation>Оларды алып тастау</translation>
        </message>
        <message>
            <source>Take {value}</source>
            <translation>{value} алу</translation>
        </message>
        <message>
            <source>The IPTC copy is in an old code page: check whether its letters are read rightly</source>
            <translation>IPTC көшірмесі ескі кодтауда: әріптердің дұрыс оқылғанын тексеріңіз</translation>
        </message>
        <message>
            <source>The IPTC copy is not marked as UTF-8: other systems may show its letters as nonsense</source>
            <translation>IPTC көшірмесі UTF-8 деп белгіленбеген: басқа жүйелер әріптердің орнына түсініксіз таңбалар көрсетуі мүмкін</translation>
        </message>
        <message>
            <source>The alt text is only a file’s name: {text}</source>
            <translation>Балама мәтін — тек файл аты: {text}</translation>
        </message>
        <message>
            <source>The alt text is the caption once more</source>
            <translation>Балама мәтін жазуды қайталайды</translation>
        </message>
        <message>
            <source>The blocks of the file disagree: {values}</source>
            <translation>Файлдың блоктары бір-біріне қайшы: {values}</translation>
        </message>
        <message>
            <source>The camera (serial {serial}) belongs to {owner}, the photo is credited to {photo}</source>
            <translation>Камераның (сериялық нөмірі {serial}) иесі: {owner}, ал сурет авторы деп көрсетілген: {photo}</translation>
        </message>
        <message>
            <source>The camera wrote “{artist}”, but the credit is {credited}</source>
            <translation>Камера «{artist}» деп жазған, ал көрсетілген автор: {credited}</translation>
        </message>
        <message>
            <source>The caption credits {caption}, the fields {fields}</source>
            <translation>Сурет жазуында автор — {caption}, өрістерде — {fields}</translation>
        </message>
        <message>
            <source>The caption does not say where the picture was taken</source>
            <translation>Жазуда сурет қайда түсірілгені айтылмаған</translation>
        </message>
        <message>
            <source>The caption ends in “{ending}”, and the credit line says so, too: it would be printed twice</source>
            <translation>Сурет жазуы «{ending}» деп аяқталады, авторлық жолында да сол: ол екі рет басылады</translation>
        </message>
        <message>
            <source>The caption has no word in it: {caption}</source>
            <translation>Жазуда бірде-бір сөз жоқ: {caption}</translation>
        </message>
        <message>
            <source>The caption is only a file’s name: {caption}</source>
            <translation>Жазу — тек файл аты: {caption}</translation>
        </message>
        <message>
            <source>The caption is only {count} characters long</source>
            <translation>Жазу тым қысқа; ондағы таңба саны: {count}</translation>
        </message>
        <message>
            <source>The caption is {count} characters long; your desk wants at most {most}</source>
            <translation>Жазудағы таңба саны: {count}; редакция {most} таңбадан аспауын сұрайды</translation>
        </message>
        <message>
            <source>The caption says that AI made this picture: “{words}”</source>
            <translation>Жазуда суретті ЖИ жасағаны айтылған: «{words}»</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}</source>
            <translation>Жазуда — {caption}, ал күн өрісінде — {date}</translation>
        </message>
        <message>
            <source>The caption says {caption}, but the date field says {date}, a day apart: that may be the time zone</source>
            <translation>Жазуда — {caption}, күн өрісінде — {date}: бір күн айырма уақыт белдеуінен болуы мүмкін</translation>
        </message>
        <message>
            <source>The caption says {weekday}, but {date} is a {right}</source>
            <translation>Жазуда — {weekday}, бірақ {date} — {right}</translation>
        </message>
        <message>
            <source>The caption takes {size} bytes, and older programs see only the first {most}</source>
            <translation>Жазу {size} байт алады, ескі бағдарламалар алғашқы {most} байтын ғана көреді</translation>
        </message>
        <message>
            <source>The caption tells no year</source>
            <translation>Жазуда жыл жоқ</translation>
        </message>
        <message>
            <source>The clock of this camera ({camera}) may be off: its photos are of {date}, those of other cameras of {other}</source>
            <translation>Бұл камераның ({camera}) сағаты қате болуы мүмкін: оның суреттері {date} күнгі, басқа камералардікі {other} күнгі</translation>
        </message>
        <message>
            <source>The code {code} stands for {right}, but the country is “{name}”</source>
            <translation>{code} коды — {right}, ал ел өрісінде — «{name}»</translation>
        </message>
        <message>
            <source>The content credentials hold a thumbnail of the photo as it was when signed</source>
            <translation>Content Credentials ішінде фотоның қол қойылған сәттегі нобайы бар</translation>
        </message>
        <message>
            <source>The content credentials say that generative AI made or changed this picture</source>
            <translation>Content Credentials бойынша суретті генеративті ЖИ жасаған немесе өзгерткен</translation>
        </message>
        <message>
            <source>The copy lost an entry of the original: {value}</source>
            <translation>Көшірмеде түпнұсқаның жазбасы жоғалған: {value}</translation>
        </message>
        <message>
            <source>The copy lost what the original says: {value}</source>
            <translation>Көшірмеде түпнұсқадағы мәлімет жоғалған: {value}</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, but the picture was taken in {taken}</source>
            <translation>Құқық белгісінде {year} жыл тұр, ал сурет {taken} жылы түсірілген</translation>
        </message>
        <message>
            <source>The copyright notice is of {year}, which has not come yet</source>
            <translation>Құқық белгісінде {year} жыл тұр, ол әлі келген жоқ</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, but no photographer is named</source>
            <translation>Авторлық жолы — «{credit}», бірақ фотограф аталмаған</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”, which names nobody</source>
            <translation>Авторлық жолында — «{credit}», ал бұл есім де, агенттік те емес</translation>
        </message>
        <message>
            <source>The credit line is “{credit}”; this desk writes “{wanted}”</source>
            <translation>Авторлық жолы — «{credit}»; бұл редакцияда «{wanted}» деп жазады</translation>
        </message>
        <message>
            <source>The credit, “{credit}”, is a program that makes pictures</source>
            <translation>Авторы ретінде «{credit}» көрсетілген: бұл — сурет жасайтын бағдарлама</translation>
        </message>
        <message>
            <source>The date field is empty, and tells no year</source>
            <translation>Күн өрісі бос, жылы көрсетілмеген</translation>
        </message>
        <message>
            <source>The date {date} comes from a camera whose clock was not set</source>
            <translation>{date} күні сағаты қойылмаған камерадан алынған</translation>
        </message>
        <message>
            <source>The date {date} has not come yet</source>
            <translation>{date} күні әлі келген жоқ</translation>
        </message>
        <message>
            <source>The date {date} is later than the story's publication on {published}</source>
            <translation>{date} күні материалдың жарияланған күнінен кейін: {published}</translation>
        </message>
        <message>
            <source>The digital source type says that a program made this picture, not a camera</source>
            <translation>Цифрлық дереккөз түрі бойынша суретті камера емес, бағдарлама жасаған</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI changed this picture</source>
            <translation>Цифрлық дереккөз түрі бойынша суретті генеративті ЖИ өзгерткен</translation>
        </message>
        <message>
            <source>The digital source type says that generative AI made this picture</source>
            <translation>Цифрлық дереккөз түрі бойынша суретті генеративті ЖИ жасаған</translation>
        </message>
        <message>
            <source>The digital source type says that parts of this picture were made by generative AI</source>
            <translation>Цифрлық дереккөз түрі бойынша суреттің бөліктерін генеративті ЖИ жасаған</translation>
        </message>
        <message>
            <source>The file carries content credentials, which any change in it would make invalid</source>
            <translation>Файлда Content Credentials бар; кез келген өзгеріс оларды жарамсыз етеді</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken</source>
            <translation>Файл түсірілім қай жерде жасалғанын көрсетіп тұр</translation>
        </message>
        <message>
            <source>The file gives away where the picture was taken: {place}</source>
            <translation>Файл түсірілім қай жерде жасалғанын көрсетіп тұр: {place}</translation>
        </message>
        <message>
            <source>The file gives away which camera took the picture: serial number {numbers}</source>
            <translation>Файл түсірілім қай камерамен жасалғанын көрсетіп тұр: сериялық нөмірі {numbers}</translation>
        </message>
        <message>
            <source>The file gives away which computer wrote it: {name}</source>
            <translation>Файл қай компьютерде жазылғанын көрсетіп тұр: {name}</translation>
        </message>
        <message>
            <source>The file gives away which lens took the picture: serial number {numbers}</source>
            <translation>Файл түсірілім қай объективпен жасалғанын көрсетіп тұр: сериялық нөмірі {numbers}</translation>
        </message>
        <message>
            <source>The file gives away whose camera it was: {name}</source>
            <translation>Файл камераның кімдікі екенін көрсетіп тұр: {name}</translation>
        </message>
        <message>
            <source>The file gives away whose computer it was on: {name}</source>
            <translation>Файл кімнің компьютерінде жатқанын көрсетіп тұр: {name}</translation>
        </message>
        <message>
            <source>The file holds a depth map, and may hold the photo as it was before it was blurred</source>
            <translation>Файлда тереңдік картасы бар; бұлдыратылғанға дейінгі сурет те болуы мүмкін</translation>
        </message>
        <message>
            <source>The file lost this since it was last saved: {value}</source>
            <translation>Файл соңғы сақтаудан кейін мынаны жоғалтқан: {value}</translation>
        </message>
        <message>
            <source>The file says whose camera or computer it was made with: {name}, who is to be protected</source>
            <translation>Файл кімнің камерасымен немесе компьютерінде жасалғанын көрсетіп тұр, ал бұл есім жасырылуы тиіс: {name}</translation>
        </message>
        <message>
            <source>The file was changed since its content credentials were signed: they are invalid now</source>
            <translation>Файл Content Credentials қолы қойылғаннан кейін өзгертілген: олар енді жарамсыз</translation>
        </message>
        <message>
            <source>The file’s name, {file}, names {name}, who is to be protected</source>
            <translation>{file} файлының атауында жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>The headline is the caption once more</source>
            <translation>Тақырып жазуды қайталайды</translation>
        </message>
        <message>
            <source>The job title is “{title}”, but no photographer is named</source>
            <translation>Лауазымы — «{title}», бірақ фотограф аталмаған</translation>
        </message>
        <message>
            <source>The main text (x-default) is not the first: some programs will show another language</source>
            <translation>Негізгі мәтін (x-default) бірінші тұрған жоқ: кейбір бағдарламалар басқа тілді көрсетеді</translation>
        </message>
        <message>
            <source>The main text is not the one in the main language, {language}</source>
            <translation>Негізгі мәтін негізгі тілде ({language}) емес</translation>
        </message>
        <message>
            <source>The name {name} is in capitals only</source>
            <translation>{name} есімі тек бас әріптермен жазылған</translation>
        </message>
        <message>
            <source>The name {name} is in lower case only</source>
            <translation>{name} есімі тек кіші әріптермен жазылған</translation>
        </message>
        <message>
            <source>The photographer is “{credit}”, which names nobody</source>
            <translation>Фотограф өрісінде — «{credit}», ал бұл есім емес</translation>
        </message>
        <message>
            <source>The photographer is “{entry}”: the agency {agency} belongs in the credit line</source>
            <translation>Фотограф — «{entry}»: {agency} агенттігінің орны — авторлық жолы</translation>
        </message>
        <message>
            <source>The spacing is wrong: “{place}”</source>
            <translation>Бос орындар дұрыс емес: «{place}»</translation>
        </message>
        <message>
            <source>The story credits the picture at this place to {story}, the photo is credited to {photo}</source>
            <translation>Материалда осы орындағы суреттің авторы — {story}, ал фотода көрсетілгені — {photo}</translation>
        </message>
        <message>
            <source>The story credits this picture to {story}, its fields to {photo}</source>
            <translation>Материалда бұл суреттің авторы — {story}, өрістерде — {photo}</translation>
        </message>
        <message>
            <source>The story shows a picture that is none of these photos: “{said}”</source>
            <translation>Материалда осы фотолардың арасында жоқ сурет бар: «{said}»</translation>
        </message>
        <message>
            <source>The story’s byline names {name}, who is to be protected</source>
            <translation>Материал авторларының арасында жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>The story’s headline names {name}, who is to be protected</source>
            <translation>Материал тақырыбында жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>The story’s place names {name}, who is to be protected</source>
            <translation>Материалда көрсетілген орында жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>The story’s text names {name}, who is to be protected</source>
            <translation>Материал мәтінінде жасырылуы тиіс есім бар: {name}</translation>
        </message>
        <message>
            <source>The text holds marks of a web page: {marks}</source>
            <translation>Мәтінде веб-беттің белгілері бар: {marks}</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows another picture, or more than the photo</source>
            <translation>Файлдағы нобайда ({where}) басқа сурет немесе фотода жоқ бөлігі көрініп тұр</translation>
        </message>
        <message>
            <source>The thumbnail in the file ({where}) shows something that is covered, blurred or gone in the photo</source>
            <translation>Файлдағы нобайда ({where}) фотода жабылған, бұлдыратылған немесе алынған нәрсе көрініп тұр</translation>
        </message>
        <message>
            <source>The {language} text is older than the main text</source>
            <translation>Мәтін ({language}) негізгі мәтіннен ескі</translation>
        </message>
        <message>
            <source>There is no alt text for those who cannot see the picture</source>
            <translation>Суретті көре алмайтындарға арналған балама мәтін жоқ</translation>
        </message>
        <message>
            <source>There is no caption</source>
            <translation>Жазу жоқ</translation>
        </message>
        <message>
            <source>There is no caption in {language}</source>
            <translation>Мына тілде жазу жоқ: {language}</translation>
        </message>
        <message>
            <source>There is no copyright notice</source>
            <translation>Құқық белгісі жоқ</translation>
        </message>
        <message>
            <source>There is no credit line; this desk writes “{wanted}”</source>
            <translation>Авторлық жолы жоқ; бұл редакцияда «{wanted}» деп жазады</translation>
        </message>
        <message>
            <source>There is no day “{date}”</source>
            <translation>Мұндай күн жоқ: «{date}»</translation>
        </message>
        <message>
            <source>This is the same picture as {name}</source>
            <translation>Бұл {name} суретінің өзі</translation>
        </message>
        <message>
            <source>This is the same picture as {name}, credited to somebody else</source>
            <translation>Бұл {name} суретінің өзі, бірақ авторы басқа</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}</source>
            <translation>Бұл {name} суретіне ұқсайды</translation>
        </message>
        <message>
            <source>This looks like the same picture as {name}, credited to somebody else</source>
            <translation>Бұл {name} суретіне ұқсайды, бірақ авторы басқа</translation>
        </message>
        <message>
            <source>This may name {name}, who is to be protected</source>
            <translation>Мұнда жасырылуы тиіс есім аталған болуы мүмкін: {name}</translation>
        </message>
        <message>
            <source>This names {name}, who is to be protected</source>
            <translation>Мұнда жасырылуы тиіс есім аталған: {name}</translation>
        </message>
        <message>
            <source>Two styles of quotation marks are mixed: {styles}</source>
            <translation>Тырнақшаның екі түрі араласқан: {styles}</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>украин тілі</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Назар аударыңыз</translation>
        </message>
        <message>
            <source>Write it in one script</source>
            <translation>Бір әліпбимен жазу</translation>
        </message>
        <message>
            <source>Write it plainly</source>
            <translation>Белгісіз жазу</translation>
        </message>
        <message>
            <source>Write them in one style</source>
            <translation>Бір түрге келтіру</translation>
        </message>
        <message>
            <source>Write what stands in the window into all blocks of the file</source>
            <translation>Терезеде тұрғанды файлдың барлық блогына жазу</translation>
        </message>
        <message>
            <source>Write {organisation} in place of the name</source>
            <translation>Есімнің орнына жазу: {organisation}</translation>
        </message>
        <message>
            <source>Write {value} again</source>
            <translation>{value} дегенді қайта жазу</translation>
        </message>
        <message>
            <source>Write {value} everywhere</source>
            <translation>Барлық жерге {value} деп жазу</translation>
        </message>
        <message>
            <source>Write {words}</source>
            <translation>Былай жазу: {words}</translation>
        </message>
        <message>
            <source>Write “{credit}”</source>
            <translation>«{credit}» деп жазу</translation>
        </message>
        <message>
            <source>Write “{name}”</source>
            <translation>«{name}» деп жазу</translation>
        </message>
        <message>
            <source>Write “{name}”, and “{credit}” as the copyright notice</source>
            <translation>«{name}» деп жазу, ал «{credit}» — құқық белгісіне</translation>
        </message>
        <message>
            <source>Write “{notice}”</source>
            <translation>«{notice}» деп жазу</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>біреу</translation>
        </message>
        <message>
            <source>{count} more pictures lie behind the photo in its file</source>
            <translation>Файлда фотоның артында тағы {count} сурет жасырулы</translation>
        </message>
        <message>
            <source>{count} photos have this caption</source>
            <translation>Мұндай жазу {count} фотода бар</translation>
        </message>
        <message>
            <source>{count} photos with this camera (serial {serial}) are credited to {others}, this one to {photo}</source>
            <translation>Осы камерамен (сериялық нөмірі {serial}) түсірілген {count} суреттің авторы — {others}, мұныкі — {photo}</translation>
        </message>
        <message>
            <source>{field} is empty, and this desk requires it</source>
            <translation>«{field}» өрісі бос, ал редакция оны талап етеді</translation>
        </message>
        <message>
            <source>{name} is in the story’s byline, but credited on no photo</source>
            <translation>{name} — материал авторларының бірі, бірақ бірде-бір суретте көрсетілмеген</translation>
        </message>
        <message>
            <source>{name} is listed as shown, and named in no caption</source>
            <translation>{name} суреттегілер тізімінде бар, бірақ ешбір жазуда аталмаған</translation>
        </message>
        <message>
            <source>{name} is not in the story’s byline ({byline})</source>
            <translation>{name}: материал авторларының арасында мұндай есім жоқ ({byline})</translation>
        </message>
        <message>
            <source>“{caption}” was written by a camera or a program, not by anybody</source>
            <translation>«{caption}» деп адам емес, камера не бағдарлама жазған</translation>
        </message>
        <message>
            <source>“{code}” is no country's code</source>
            <translation>«{code}» — ел коды емес</translation>
        </message>
        <message>
            <source>“{credit}” has the sign of copyright, which belongs in the copyright notice</source>
            <translation>«{credit}» ішінде © бар, оның орны — авторлық құқық өрісі</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but its source is not given</source>
            <translation>«{credit}» редакцияға берілген, бірақ дереккөзі көрсетілмеген</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but neither its source nor terms of use are given</source>
            <translation>«{credit}» редакцияға берілген, бірақ дереккөзі де, пайдалану шарттары да көрсетілмеген</translation>
        </message>
        <message>
            <source>“{credit}” was given to the desk, but the instructions give no terms of use</source>
            <translation>«{credit}» редакцияға берілген, бірақ нұсқауларда пайдалану шарттары жоқ</translation>
        </message>
        <message>
            <source>“{date}” may be {one} or {other}</source>
            <translation>«{date}» — {one} немесе {other} болуы мүмкін</translation>
        </message>
        <message>
            <source>“{entry}” stands as one photographer, but names several</source>
            <translation>«{entry}» бір фотограф ретінде жазылған, бірақ мұнда бірнеше есім бар</translation>
        </message>
        <message>
            <source>“{here}” is spelled “{there}” on other photos</source>
            <translation>«{here}» басқа суреттерде «{there}» деп жазылған</translation>
        </message>
        <message>
            <source>“{mark}” has no matching mark</source>
            <translation>«{mark}» белгісінің сыңары жоқ</translation>
        </message>
        <message>
            <source>“{name}” is nearly {known}: a misspelling, or somebody else</source>
            <translation>«{name}» — {known} дегенге өте ұқсас: қате жазылған немесе басқа адам</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country</source>
            <translation>«{name}» — ел атауы емес</translation>
        </message>
        <message>
            <source>“{name}” is not the name of a country; {nearest} is</source>
            <translation>«{name}» — ел атауы емес; {nearest} бар</translation>
        </message>
        <message>
            <source>“{name}” is {known} in another spelling</source>
            <translation>«{name}» — {known} есімінің басқаша жазылуы</translation>
        </message>
        <message>
            <source>“{text}” was garbled on its way here</source>
            <translation>«{text}» — мәтін жолда бүлінген</translation>
        </message>
        <message>
            <source>“{words}” is a placeholder: the words are still missing</source>
            <translation>«{words}» — дайындама: қажетті сөздер әлі жазылмаған</translation>
        </message>
        <message>
            <source>“{word}” is true for a day only: write the date</source>
            <translation>«{word}» бір күнге ғана дұрыс: күнін жазыңыз</translation>
        </message>
        <message>
            <source>“{written}” in the story may mean {name}, who is to be protected</source>
            <translation>Материалдағы «{written}» — жасырылуы тиіс есім болуы мүмкін: {name}</translation>
        </message>
        <message>
            <source>“{written}” is the surname of {name}, who is to be protected</source>
            <translation>«{written}» — атын атауға болмайтын адамның тегі: {name}</translation>
        </message>
        <message>
            <source>“{written}” is “{usual}” in other captions</source>
            <translation>«{written}» басқа жазуларда — «{usual}»</translation>
        </message>
        <message>
            <source>“{written}” may mean {name}, who is to be protected</source>
            <translation>«{written}» деген {name} болуы мүмкін, ал бұл есімді жасыру керек</translation>
        </message>
    </context>
    <context>
        <name>FindingsModel</name>
        <message numerus="yes">
            <source>Show %Ln more</source>
            <translation>
                <numerusform>Тағы %Ln көрсету</numerusform>
                <numerusform>Тағы %Ln көрсету</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more photos: %Ln are left</source>
            <translation>
                <numerusform>Келесі суреттерді көрсету: %Ln қалды</numerusform>
                <numerusform>Келесі суреттерді көрсету: %Ln қалды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln таңба</numerusform>
                <numerusform>%Ln таңба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln different values</source>
            <translation>
                <numerusform>%Ln түрлі мән</numerusform>
                <numerusform>%Ln түрлі мән</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln empty</source>
            <translation>
                <numerusform>%Ln бос</numerusform>
                <numerusform>%Ln бос</numerusform>
            </translation>
        </message>
        <message>
            <source>1 character</source>
            <translation>1 таңба</translation>
        </message>
        <message>
            <source>1 value</source>
            <translation>1 мән</translation>
        </message>
        <message>
            <source>Add at the end</source>
            <translation>Соңына қосу</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Басына қосу</translation>
        </message>
        <message numerus="yes">
            <source>Add to the %Ln without it</source>
            <translation>
                <numerusform>Ол жоқ %Ln суретке қосу</numerusform>
                <numerusform>Ол жоқ %Ln суретке қосу</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with the text in {language}</source>
            <translation>Мына тілдегі мәтіннен бастау: {language}</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>Оқылмайды</translation>
        </message>
        <message>
            <source>Changed by two</source>
            <translation>Екі жақ өзгертті</translation>
        </message>
        <message>
            <source>Choose the value of {field}</source>
            <translation>«{field}» өрісінің мәнін таңдау</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>жұма</translation>
        </message>
        <message numerus="yes">
            <source>In %Ln of them the file itself disagrees</source>
            <translation>
                <numerusform>Олардың %Ln файлында қайшылық бар</numerusform>
                <numerusform>Олардың %Ln файлында қайшылық бар</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not kept.</source>
            <translation>Бұл сақталмайды.</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>дүйсенбі</translation>
        </message>
        <message>
            <source>Old programs see only {cut}</source>
            <translation>Ескі бағдарламалар тек мұны көреді: {cut}</translation>
        </message>
        <message>
            <source>Old programs stop after “…{end}”</source>
            <translation>Ескі бағдарламалар мұнан кейін үзеді: «…{end}»</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Тек бос жерге</translation>
        </message>
        <message>
            <source>Photo by {names}</source>
            <translation>Фото: {names}</translation>
        </message>
        <message>
            <source>Programs that read IPTC-IIM alone: it holds {limit} bytes of this.</source>
            <translation>Тек IPTC-IIM оқитын бағдарламаларға: онда {limit} байт сияды.</translation>
        </message>
        <message numerus="yes">
            <source>Remove from %Ln photos</source>
            <translation>
                <numerusform>%Ln суреттен алып тастау</numerusform>
                <numerusform>%Ln суреттен алып тастау</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>сенбі</translation>
        </message>
        <message>
            <source>Saved to the sidecar only</source>
            <translation>Тек серік файлға сақталады</translation>
        </message>
        <message numerus="yes">
            <source>Select the %Ln that have it</source>
            <translation>
                <numerusform>Ол бар %Ln суретті таңдау</numerusform>
                <numerusform>Ол бар %Ln суретті таңдау</numerusform>
            </translation>
        </message>
        <message>
            <source>Select these</source>
            <translation>Осыларды таңдау</translation>
        </message>
        <message>
            <source>Show values</source>
            <translation>Мәндерін көрсету</translation>
        </message>
        <message>
            <source>Show values of {field}</source>
            <translation>Мәндерін көрсету: {field}</translation>
        </message>
        <message>
            <source>Sidecar</source>
            <translation>Серік файл</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>Әлі дұрыс</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>жексенбі</translation>
        </message>
        <message>
            <source>Take each camera's date</source>
            <translation>Әр камераның күнін алу</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Алу</translation>
        </message>
        <message>
            <source>Take the camera's</source>
            <translation>Камерадан алу</translation>
        </message>
        <message>
            <source>Take the camera's date {date}</source>
            <translation>Камераның күнін алу: {date}</translation>
        </message>
        <message>
            <source>The photo keeps “{value}”.</source>
            <translation>Суретте «{value}» қалады.</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Осы терезе</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>бейсенбі</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>сейсенбі</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>сәрсенбі</translation>
        </message>
        <message>
            <source>all</source>
            <translation>бәрі</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>және тағы %Ln</numerusform>
                <numerusform>және тағы %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>және тағы {count}</translation>
        </message>
        <message>
            <source>camera says the same</source>
            <translation>камера да солай дейді</translation>
        </message>
        <message>
            <source>camera says {date}</source>
            <translation>камера бойынша {date}</translation>
        </message>
        <message>
            <source>e.g. {example}</source>
            <translation>мыс. {example}</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>in {count} of {total} photos</source>
            <translation>{total} суреттің {count}-інде</translation>
        </message>
        <message>
            <source>no translations</source>
            <translation>аудармасы жоқ</translation>
        </message>
        <message>
            <source>not a date yet</source>
            <translation>әлі күн емес</translation>
        </message>
        <message>
            <source>old readers: {cut}</source>
            <translation>ескі бағдарламалар: {cut}</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>негізгі мәтіннен ескі</translation>
        </message>
        <message>
            <source>older than this text: {languages}</source>
            <translation>бұл мәтіннен ескі: {languages}</translation>
        </message>
        <message>
            <source>one, or several with ; between</source>
            <translation>біреу не ; арқылы бірнеше</translation>
        </message>
        <message>
            <source>or 6 March 2022, 6.3.22 14:02, yesterday</source>
            <translation>немесе 2022 жылғы 6 наурыз, 6.3.22 14:02, кеше</translation>
        </message>
        <message>
            <source>will be emptied</source>
            <translation>тазаланады</translation>
        </message>
        <message>
            <source>{count} of them cannot be read</source>
            <translation>олардың {count} оқылмайды</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{total} ішінен {count}</translation>
        </message>
        <message>
            <source>{entry}, in {count} of {total} photos</source>
            <translation>{entry}, {total} суреттің {count}-інде</translation>
        </message>
        <message>
            <source>{homes} disagree</source>
            <translation>Қайшы: {homes}</translation>
        </message>
        <message>
            <source>{languages} missing</source>
            <translation>жоқ: {languages}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} және {last}</translation>
        </message>
        <message>
            <source>{size} / {limit} bytes</source>
            <translation>{size} / {limit} байт</translation>
        </message>
        <message>
            <source>{way}: how it is put into {field}</source>
            <translation>{way}: «{field}» өрісіне қалай түседі</translation>
        </message>
    </context>
    <context>
        <name>FormHeader</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>Next photo</source>
            <translation>Келесі сурет</translation>
        </message>
        <message>
            <source>Previous photo</source>
            <translation>Алдыңғы сурет</translation>
        </message>
        <message>
            <source>Two languages side by side</source>
            <translation>Екі тіл қатар</translation>
        </message>
    </context>
    <context>
        <name>FormPages</name>
        <message>
            <source>Select a photo</source>
            <translation>Суретті таңдаңыз</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Nothing found that may be meant</source>
            <translation>Ұқсас сөз табылмады</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message numerus="yes">
            <source>%Ln photographers</source>
            <translation>
                <numerusform>%Ln фотограф</numerusform>
                <numerusform>%Ln фотограф</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo</source>
            <translation>1 сурет</translation>
        </message>
        <message>
            <source>1 photographer</source>
            <translation>1 фотограф</translation>
        </message>
    </context>
    <context>
        <name>Hits</name>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>Болады</translation>
        </message>
    </context>
    <context>
        <name>HitsTable</name>
        <message>
            <source>Hits</source>
            <translation>Табылғандар</translation>
        </message>
    </context>
    <context>
        <name>HoldDialog</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Неге</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Ұстап тұру</translation>
        </message>
        <message numerus="yes">
            <source>Hold %Ln photos</source>
            <translation>
                <numerusform>%Ln суретті ұстап тұру</numerusform>
                <numerusform>%Ln суретті ұстап тұру</numerusform>
            </translation>
        </message>
        <message>
            <source>Hold {name}</source>
            <translation>{name} суретін ұстап тұру</translation>
        </message>
        <message>
            <source>They are neither checked nor cleared until somebody opens them again.</source>
            <translation>Біреу қайта ашқанша олар тексерілмейді, рұқсат та берілмейді.</translation>
        </message>
        <message>
            <source>Why they are held</source>
            <translation>Неге ұсталды</translation>
        </message>
        <message>
            <source>for example: ask the family first</source>
            <translation>мысалы: алдымен отбасынан сұрау</translation>
        </message>
    </context>
    <context>
        <name>InTheWay</name>
        <message>
            <source>Nothing keeps the set at the desk.</source>
            <translation>Жинақты ештеңе ұстап тұрған жоқ.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Жинақ</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more: the credit check shows them all</source>
            <translation>
                <numerusform>тағы %Ln: бәрін тексеру көрсетеді</numerusform>
                <numerusform>тағы %Ln: бәрін тексеру көрсетеді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Insisting</name>
        <message>
            <source>It carries content credentials: a signature by which everybody can check where the picture comes from and that nobody has changed it since. Writing anything into the file makes that signature invalid, and it cannot be made valid again. The sidecar holds the credits without touching the photo.</source>
            <translation>Файлда Content Credentials бар: суреттің қайдан шыққанын және содан бері ешкім өзгертпегенін кез келген адам тексере алатын қолтаңба. Файлға кез келген жазба оны біржола жарамсыз етеді. Серік файл авторлықты суретке тимей сақтайды.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
        <message>
            <source>None of these photos is kept from being written by content credentials.</source>
            <translation>Бұл суреттерге жазуға Content Credentials кедергі емес.</translation>
        </message>
        <message numerus="yes">
            <source>Write into %Ln photos themselves?</source>
            <translation>
                <numerusform>%Ln суреттің өзіне жазу керек пе?</numerusform>
                <numerusform>%Ln суреттің өзіне жазу керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>Write into the photo</source>
            <translation>Суретке жазу</translation>
        </message>
        <message>
            <source>Write into the photo anyway…</source>
            <translation>Бәрібір суретке жазу…</translation>
        </message>
        <message>
            <source>Write into the photos</source>
            <translation>Суреттерге жазу</translation>
        </message>
        <message>
            <source>Write into the photos anyway…</source>
            <translation>Бәрібір суреттерге жазу…</translation>
        </message>
        <message>
            <source>Write into {name} itself?</source>
            <translation>{name} файлының өзіне жазу керек пе?</translation>
        </message>
    </context>
    <context>
        <name>KeyStrip</name>
        <message>
            <source>Enter changes the key, Insert adds one, Delete removes all.</source>
            <translation>Enter пернені ауыстырады, Insert тағы біреуін қосады, Delete бәрін алып тастайды.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Apply template 1 to 9</source>
            <translation>1–9 үлгіні қолдану</translation>
        </message>
        <message>
            <source>In the fields</source>
            <translation>Өрістерде</translation>
        </message>
        <message>
            <source>In the list and on the photo</source>
            <translation>Тізімде және суретте</translation>
        </message>
        <message>
            <source>apply to all selected photos</source>
            <translation>барлық таңдалғанға қолдану</translation>
        </message>
        <message>
            <source>caption under the photo, when there is nothing but the photo</source>
            <translation>тек сурет көрінгенде суреттің астындағы жазу</translation>
        </message>
        <message>
            <source>earlier and later in the story</source>
            <translation>оқиғада ертерек және кейінірек</translation>
        </message>
        <message>
            <source>first and last photo</source>
            <translation>бірінші және соңғы сурет</translation>
        </message>
        <message>
            <source>next and previous field</source>
            <translation>келесі және алдыңғы өріс</translation>
        </message>
        <message>
            <source>next and previous language</source>
            <translation>келесі және алдыңғы тіл</translation>
        </message>
        <message>
            <source>next and previous photo</source>
            <translation>келесі және алдыңғы сурет</translation>
        </message>
        <message>
            <source>nothing but the photo</source>
            <translation>тек сурет</translation>
        </message>
        <message>
            <source>one to one, and back</source>
            <translation>бірге бір және кері</translation>
        </message>
        <message>
            <source>photo with this number in its name</source>
            <translation>атауында осы сан бар сурет</translation>
        </message>
        <message>
            <source>pin the photo to compare</source>
            <translation>салыстыру үшін суретті бекіту</translation>
        </message>
        <message>
            <source>suggestions</source>
            <translation>ұсыныстар</translation>
        </message>
        <message>
            <source>take a suggestion</source>
            <translation>ұсынысты алу</translation>
        </message>
        <message>
            <source>take back what is not applied</source>
            <translation>қолданылмағанды қайтару</translation>
        </message>
        <message>
            <source>write the caption</source>
            <translation>жазуды теру</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Add key…</source>
            <translation>Перне қосу…</translation>
        </message>
        <message>
            <source>All deeds have their usual keys again, and what was chosen is forgotten.</source>
            <translation>Барлық әрекетке әдеттегі пернелері қайтарылады, таңдалғаны ұмытылады.</translation>
        </message>
        <message>
            <source>Change key…</source>
            <translation>Пернені өзгерту…</translation>
        </message>
        <message>
            <source>Choose a deed and press Enter, then its new key. It is at work at once.</source>
            <translation>Әрекетті таңдап, Enter пернесін, содан кейін жаңа пернені басыңыз. Ол бірден іске қосылады.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Find a deed or a key</source>
            <translation>Әрекетті не пернені табу</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>Press the new key for “{deed}”. Esc leaves it as it is.</source>
            <translation>«{deed}» үшін жаңа пернені басыңыз. Esc бәрін сол күйінде қалдырады.</translation>
        </message>
        <message>
            <source>Remove keys</source>
            <translation>Пернелерді алып тастау</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Әдеттегісін қайтару</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Бәрін қайтару</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Бәрін қайтару…</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Алып алу</translation>
        </message>
        <message>
            <source>The fields know this by the same keys, and so it keeps them.</source>
            <translation>Өрістер де осы пернелерді таниды, сондықтан олар қалады.</translation>
        </message>
        <message>
            <source>These keys are fixed.</source>
            <translation>Бұл пернелер өзгермейді.</translation>
        </message>
        <message>
            <source>{key} belongs to the system. Press another, or Esc.</source>
            <translation>{key} жүйеге керек. Басқасын немесе Esc басыңыз.</translation>
        </message>
        <message>
            <source>{key} is needed in the fields. Press another, or Esc.</source>
            <translation>{key} өрістерде керек. Басқасын немесе Esc басыңыз.</translation>
        </message>
        <message>
            <source>{key} is needed in the list. Press another, or Esc.</source>
            <translation>{key} тізімде керек. Басқасын немесе Esc басыңыз.</translation>
        </message>
        <message>
            <source>{key} is the key of “{deed}”.</source>
            <translation>{key} — «{deed}» әрекетінің пернесі.</translation>
        </message>
        <message>
            <source>{key} opens a menu. Press another, or Esc.</source>
            <translation>{key} мәзірді ашады. Басқасын немесе Esc басыңыз.</translation>
        </message>
    </context>
    <context>
        <name>LanguageTabs</name>
        <message>
            <source>has text</source>
            <translation>мәтіні бар</translation>
        </message>
        <message>
            <source>main</source>
            <translation>нег.</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>негізгі мәтін</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>мәтіні жоқ</translation>
        </message>
        <message>
            <source>older than the main text</source>
            <translation>негізгі мәтіннен ескі</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>%Ln фотосуретте сақталмаған түзетулер бар.</numerusform>
                <numerusform>%Ln фотосуретте сақталмаған түзетулер бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value.</source>
            <translation>Өрісте оның мәні бола алмайтын нәрсе тұр.</translation>
        </message>
        <message>
            <source>It cannot be saved as it stands. Go back to mend it, or discard all that is unsaved.</source>
            <translation>Бұл күйінде сақтауға болмайды. Қайтып түзетіңіз немесе сақталмағанның бәрін тастаңыз.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>Бір фотосуретте сақталмаған түзетулер бар.</translation>
        </message>
        <message>
            <source>Save them before you go on?</source>
            <translation>Жалғастырмас бұрын сақтау керек пе?</translation>
        </message>
    </context>
    <context>
        <name>LettingPass</name>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Неге</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>Өткізу</translation>
        </message>
        <message>
            <source>Let pass: {what}</source>
            <translation>Өткізілді: {what}</translation>
        </message>
        <message>
            <source>Passes no more: {what}</source>
            <translation>Енді өткізілмейді: {what}</translation>
        </message>
        <message>
            <source>Why it may pass</source>
            <translation>Неге өткізуге болады</translation>
        </message>
        <message>
            <source>for example: confirmed by the photographer by phone</source>
            <translation>мысалы: фотограф телефонмен растады</translation>
        </message>
        <message>
            <source>{name} leaves the desk all the same. Your reason is kept beside it with your name and the time, for just this: once it is changed, it counts no more.</source>
            <translation>{name} бәрібір редакциядан шығады. Себебі атыңызбен, уақытымен қоса суреттің жанында, тек осы үшін сақталады: ол өзгерсе, себеп күшін жояды.</translation>
        </message>
    </context>
    <context>
        <name>ListFoot</name>
        <message>
            <source>Photos in a grid</source>
            <translation>Суреттер торда</translation>
        </message>
        <message>
            <source>Photos in rows</source>
            <translation>Суреттер жолда</translation>
        </message>
        <message>
            <source>Size of the pictures</source>
            <translation>Суреттер өлшемі</translation>
        </message>
        <message>
            <source>Size of the pictures (Ctrl and wheel)</source>
            <translation>Суреттер өлшемі (Ctrl және дөңгелек)</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Do not filter by: {words}</source>
            <translation>Бұл бойынша сүзбеу: {words}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Бәрін көрсету</translation>
        </message>
        <message>
            <source>Show only photos in some state</source>
            <translation>Тек белгілі күйдегі суреттерді көрсету</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Тек мыналар…</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Реттеу</translation>
        </message>
        <message>
            <source>date taken</source>
            <translation>түсірілген күні</translation>
        </message>
        <message>
            <source>name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>story order</source>
            <translation>материалдағыдай</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>таңдалды: {count}</translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation>{all} ішінен {shown}</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A field holds what cannot be its value: that is not saved.</source>
            <translation>Өрісте оның мәні бола алмайтын нәрсе тұр: ол сақталған жоқ.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>All shortcuts</source>
            <translation>Барлық пернелер</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Нұсқаулық</translation>
        </message>
        <message>
            <source>No page holds these words.</source>
            <translation>Бұл сөздер бірде-бір бетте жоқ.</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Бет</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>Нұсқаулықтан іздеу</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message numerus="yes">
            <source>%Ln photos are still being read and are left out</source>
            <translation>
                <numerusform>%Ln сурет әлі оқылуда, алынбады</numerusform>
                <numerusform>%Ln сурет әлі оқылуда, алынбады</numerusform>
            </translation>
        </message>
        <message>
            <source>1 photo is still being read and is left out</source>
            <translation>1 сурет әлі оқылуда, алынбады</translation>
        </message>
        <message numerus="yes">
            <source>Apply to %Ln photos</source>
            <translation>
                <numerusform>%Ln суретке қолдану</numerusform>
                <numerusform>%Ln суретке қолдану</numerusform>
            </translation>
        </message>
        <message>
            <source>Apply to 1 photo</source>
            <translation>1 суретке қолдану</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Looking at photo {done} of {total}</source>
            <translation>Қаралуда: {total} ішінен {done}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Тоқтатылды. Ештеңе өзгермеді.</translation>
        </message>
    </context>
    <context>
        <name>Mending</name>
        <message numerus="yes">
            <source>%Ln photos mended.</source>
            <translation>
                <numerusform>%Ln сурет түзетілді.</numerusform>
                <numerusform>%Ln сурет түзетілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed meanwhile, and left as they are: %Ln photos.</source>
            <translation>
                <numerusform>Осы аралықта өзгеріп, сол күйі қалдырылған: %Ln сурет.</numerusform>
                <numerusform>Осы аралықта өзгеріп, сол күйі қалдырылған: %Ln сурет.</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Түзету</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln findings?</source>
            <translation>
                <numerusform>%Ln ескерту түзетілсін бе?</numerusform>
                <numerusform>%Ln ескерту түзетілсін бе?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln photos</source>
            <translation>
                <numerusform>%Ln суретті түзету</numerusform>
                <numerusform>%Ln суретті түзету</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing can be mended without a doubt.</source>
            <translation>Күмәнсіз түзетілетін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Only what is right without a doubt; one undo takes all of it back.</source>
            <translation>Тек күмәнсіз дұрысы ғана; бір рет болдырмау бәрін қайтарады.</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>All messages</source>
            <translation>Барлық хабар</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Бәрін көрсету: {count}</translation>
        </message>
        <message>
            <source>Show one</source>
            <translation>Біреуін көрсету</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>All files</source>
            <translation>Барлық файл</translation>
        </message>
        <message>
            <source>Forget these</source>
            <translation>Бұларды ұмыту</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Суреттер қалтасын ашу</translation>
        </message>
        <message>
            <source>Open photos</source>
            <translation>Суреттерді ашу</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотосуреттер</translation>
        </message>
    </context>
    <context>
        <name>Outside</name>
        <message numerus="yes">
            <source>%Ln new photos.</source>
            <translation>
                <numerusform>%Ln жаңа сурет.</numerusform>
                <numerusform>%Ln жаңа сурет.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have other names now.</source>
            <translation>
                <numerusform>%Ln суреттің аты өзгерді.</numerusform>
                <numerusform>%Ln суреттің аты өзгерді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were changed by other programs.</source>
            <translation>
                <numerusform>Басқа бағдарламалар %Ln суретті өзгертті.</numerusform>
                <numerusform>Басқа бағдарламалар %Ln суретті өзгертті.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were taken away.</source>
            <translation>
                <numerusform>Қалтадан %Ln сурет алынды.</numerusform>
                <numerusform>Қалтадан %Ln сурет алынды.</numerusform>
            </translation>
        </message>
        <message>
            <source>One new photo: {name}.</source>
            <translation>Жаңа сурет: {name}.</translation>
        </message>
        <message>
            <source>the file is no longer there; the unsaved edits are kept here</source>
            <translation>файл енді орнында жоқ; сақталмаған түзетулер осында тұр</translation>
        </message>
        <message>
            <source>{name} is no longer there. Its unsaved edits are kept here.</source>
            <translation>{name} енді орнында жоқ. Сақталмаған түзетулері осында тұр.</translation>
        </message>
        <message>
            <source>{name} was changed by another program.</source>
            <translation>{name}: басқа бағдарлама өзгертті.</translation>
        </message>
        <message>
            <source>{name} was taken away.</source>
            <translation>{name} қалтадан алынды.</translation>
        </message>
        <message>
            <source>{name}: another program changed the {fields} too. Yours is kept; saving it will ask.</source>
            <translation>{name}: басқа бағдарлама да өрістерді өзгертті ({fields}). Сіздікі сақталды; жазғанда сұралады.</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} енді {new} деп аталады.</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages as they will be</source>
            <translation>Беттер қандай болатыны</translation>
        </message>
    </context>
    <context>
        <name>PanelBar</name>
        <message numerus="yes">
            <source>%Ln photos checked</source>
            <translation>
                <numerusform>%Ln сурет тексерілді</numerusform>
                <numerusform>%Ln сурет тексерілді</numerusform>
            </translation>
        </message>
        <message>
            <source>Blockers and what needs a reason stand in the way.</source>
            <translation>Шығаруға болмайтыны мен себебі керегі кедергі болып тұр.</translation>
        </message>
        <message>
            <source>By photo</source>
            <translation>Сурет бойынша</translation>
        </message>
        <message>
            <source>By rule</source>
            <translation>Ереже бойынша</translation>
        </message>
        <message>
            <source>Close the panel</source>
            <translation>Панельді жабу</translation>
        </message>
        <message numerus="yes">
            <source>Mend %Ln safe ones…</source>
            <translation>
                <numerusform>Күмәнсіз %Ln ескертуді түзету…</numerusform>
                <numerusform>Күмәнсіз %Ln ескертуді түзету…</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Sign off…</source>
            <translation>Бекіту…</translation>
        </message>
        <message>
            <source>What the desk demands</source>
            <translation>Редакция не талап етеді</translation>
        </message>
        <message>
            <source>show or hide these</source>
            <translation>көрсету немесе жасыру</translation>
        </message>
        <message>
            <source>{key} passes over what is hidden</source>
            <translation>{key} жасырылғаннан аттап өтеді</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Add at the end</source>
            <translation>Соңына қосу</translation>
        </message>
        <message>
            <source>Add in front</source>
            <translation>Басына қосу</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Choose what is to be pasted into the selected photos. One undo takes it back.</source>
            <translation>Таңдалған суреттерге не қойылатынын таңдаңыз. Бір болдырмау бәрін қайтарады.</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Қалай</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Бар мәтінмен не болады</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Nothing can be added to {fields}: pasted only where empty.</source>
            <translation>Бұл өрістерге қосуға болмайды ({fields}): тек бос жерге қойылады.</translation>
        </message>
        <message>
            <source>Only where empty</source>
            <translation>Тек бос жерге</translation>
        </message>
        <message>
            <source>Paste fields</source>
            <translation>Өрістерді қою</translation>
        </message>
        <message>
            <source>Pasted fields</source>
            <translation>Өрістерді қою</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Барын ауыстыру</translation>
        </message>
        <message>
            <source>The selected photos hold all of this already.</source>
            <translation>Таңдалған суреттерде мұның бәрі бар.</translation>
        </message>
    </context>
    <context>
        <name>PeopleDialog</name>
        <message>
            <source>A person needs a name. “Take out” forgets the person instead.</source>
            <translation>Адамға есім керек. «Алып тастау» адамды ұмытады.</translation>
        </message>
        <message>
            <source>Bring back {name}</source>
            <translation>Қайтару: {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Адамдарды шығару</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Шығару…</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Адамдарды жүктеу</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Жүктеу…</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа адам</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>People (*.json *.csv *.txt *.tsv);;All files (*)</source>
            <translation>Адамдар (*.json *.csv *.txt *.tsv);;Барлық файл (*)</translation>
        </message>
        <message>
            <source>People (*.json);;Spreadsheet (*.csv);;Code replacements (*.txt)</source>
            <translation>Адамдар (*.json);;Кесте (*.csv);;Код бойынша ауыстыру (*.txt)</translation>
        </message>
        <message>
            <source>Search in any script: тим finds Timur</source>
            <translation>Кез келген жазумен іздеу: tim Тимурды табады</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Адамдарды іздеу</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Their names are suggested as you type, in any spelling, and their codes expand.</source>
            <translation>Олардың есімдері кез келген жазылуда ұсынылады, кодтары жайылады.</translation>
        </message>
        <message>
            <source>{found} of {total}</source>
            <translation>{total} ішінен {found}</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>A protected name is marked wherever it stands in a field, and never kept among recent values.</source>
            <translation>Қорғалған есім кез келген өрісте белгіленеді, жуырдағы мәндерде сақталмайды.</translation>
        </message>
        <message>
            <source>Camera serial numbers</source>
            <translation>Камералардың сериялық нөмірлері</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>E-mail or contact</source>
            <translation>Пошта не байланыс</translation>
        </message>
        <message>
            <source>Name as credited</source>
            <translation>Авторлықтағы есімі</translation>
        </message>
        <message>
            <source>One a line, in any script; kk: before it names the language</source>
            <translation>Әр жолда біреуден, кез келген жазумен; алдындағы kk: тілді көрсетеді</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Other spellings</source>
            <translation>Басқа жазылулары</translation>
        </message>
        <message>
            <source>Protect this identity</source>
            <translation>Бұл тұлғаны қорғау</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Several with ; between them</source>
            <translation>Бірнешеу ; арқылы</translation>
        </message>
        <message>
            <source>What is typed between two delimiters, such as tn</source>
            <translation>Екі белгі арасында терілетіні, мысалы tn</translation>
        </message>
    </context>
    <context>
        <name>PhotoFindings</name>
        <message numerus="yes">
            <source>%Ln findings</source>
            <translation>
                <numerusform>%Ln ескерту</numerusform>
                <numerusform>%Ln ескерту</numerusform>
            </translation>
        </message>
        <message>
            <source>What the check found of this photo</source>
            <translation>Тексеру осы суреттен не тапты</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>%Ln суретте</numerusform>
                <numerusform>%Ln суретте</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>1 суретте</translation>
        </message>
        <message>
            <source>{findings} {photos}: show them</source>
            <translation>{photos} {findings}. Көрсету</translation>
        </message>
    </context>
    <context>
        <name>PhotoList</name>
        <message>
            <source>{row} of {all}</source>
            <translation>{all} ішінен {row}</translation>
        </message>
    </context>
    <context>
        <name>PhotoRows</name>
        <message>
            <source>No photo fits this filter.</source>
            <translation>Бұл сүзгіге бірде-бір сурет келмейді.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотосуреттер</translation>
        </message>
    </context>
    <context>
        <name>PhotoTable</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
    </context>
    <context>
        <name>Photos</name>
        <message>
            <source>cannot be read</source>
            <translation>оқылмайды</translation>
        </message>
        <message>
            <source>caption in {languages}</source>
            <translation>жазу: {languages}</translation>
        </message>
        <message>
            <source>changed since it was checked</source>
            <translation>тексерілгеннен бері өзгерген</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>тексерілген</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>рұқсат берілген</translation>
        </message>
        <message>
            <source>held</source>
            <translation>ұсталған</translation>
        </message>
        <message>
            <source>missing: {languages}</source>
            <translation>жоқ: {languages}</translation>
        </message>
        <message>
            <source>no caption</source>
            <translation>жазу жоқ</translation>
        </message>
        <message>
            <source>no credit</source>
            <translation>авторы жоқ</translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>әлі сақталмаған</translation>
        </message>
        <message>
            <source>older than the original: {languages}</source>
            <translation>түпнұсқадан ескі: {languages}</translation>
        </message>
        <message>
            <source>only the sidecar is written</source>
            <translation>тек серік файл жазылады</translation>
        </message>
        <message>
            <source>read with a warning</source>
            <translation>ескертумен оқылды</translation>
        </message>
        <message>
            <source>the check found: {severity}</source>
            <translation>тексеру тапқаны: {severity}</translation>
        </message>
        <message>
            <source>the file says different things in different places</source>
            <translation>файлдың әр жерінде әр түрлі айтылған</translation>
        </message>
    </context>
    <context>
        <name>Popup</name>
        <message>
            <source>Suggestions</source>
            <translation>Ұсыныстар</translation>
        </message>
        <message>
            <source>Tab or Enter takes it · Esc keeps what is typed</source>
            <translation>Tab не Enter алады · Esc терілгенді қалдырады</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>A folder opens sorted by</source>
            <translation>Қалта ашылғандағы рет</translation>
        </message>
        <message>
            <source>As it was last</source>
            <translation>Өткен жолғыдай</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Редакцияда</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Credits always beside the photo</source>
            <translation>Авторлық әрқашан суреттің жанында</translation>
        </message>
        <message>
            <source>Credits beside the photo; offer to write into it</source>
            <translation>Авторлық жанында; жазуды ұсыну</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Қараңғы</translation>
        </message>
        <message>
            <source>Date taken</source>
            <translation>Түсірілген күні</translation>
        </message>
        <message>
            <source>Dictionaries found: {languages}</source>
            <translation>Табылған сөздіктер: {languages}</translation>
        </message>
        <message>
            <source>Forget what was typed before</source>
            <translation>Бұрын терілгенді ұмыту</translation>
        </message>
        <message>
            <source>Forget which folders were opened</source>
            <translation>Ашылған қалталарды ұмыту</translation>
        </message>
        <message>
            <source>How the window looks</source>
            <translation>Терезенің көрінісі</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Пернелер…</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Терезе тілі</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Жарық</translation>
        </message>
        <message>
            <source>Mark words that no dictionary knows</source>
            <translation>Сөздікте жоқ сөздерді белгілеу</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Файл аты</translation>
        </message>
        <message>
            <source>No hunspell dictionary was found.</source>
            <translation>hunspell сөздігі табылмады.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотосуреттер</translation>
        </message>
        <message>
            <source>Photos with content credentials carry a signature that any change of the file makes invalid: their credits stand in a file beside them.</source>
            <translation>Content Credentials бар суреттерде файлдың кез келген өзгерісі бұзатын қолтаңба бар: олардың авторлығы жанындағы файлда сақталады.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Story order</source>
            <translation>Материал реті</translation>
        </message>
        <message>
            <source>The check demands</source>
            <translation>Тексеру нені талап етеді</translation>
        </message>
        <message>
            <source>The language changes when captioner is opened again.</source>
            <translation>Тіл captioner қайта ашылғанда ауысады.</translation>
        </message>
        <message>
            <source>Typing</source>
            <translation>Мәтін теру</translation>
        </message>
        <message>
            <source>What is remembered</source>
            <translation>Не есте сақталады</translation>
        </message>
        <message>
            <source>What you mark, sign off and let pass is kept under this name.</source>
            <translation>Сіз белгілеген, бекіткен және өткізгендер осы атпен сақталады.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Сіздің атыңыз</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
    </context>
    <context>
        <name>ProofPane</name>
        <message>
            <source>Text as it will be</source>
            <translation>Мәтін қандай болатыны</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Copy {done} of {total}</source>
            <translation>{total} көшірменің {done}-і</translation>
        </message>
        <message>
            <source>In the way</source>
            <translation>Не кедергі</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is published while %Ln photos cannot be read.</source>
            <translation>
                <numerusform>%Ln фотосурет оқылмай тұрғанда ештеңе жарияланбайды.</numerusform>
                <numerusform>%Ln фотосурет оқылмай тұрғанда ештеңе жарияланбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is published while one photo cannot be read.</source>
            <translation>Бір фотосурет оқылмай тұрғанда ештеңе жарияланбайды.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Тізімді ашу</translation>
        </message>
        <message numerus="yes">
            <source>Publish %Ln photos</source>
            <translation>
                <numerusform>%Ln фотосуретті жариялау</numerusform>
                <numerusform>%Ln фотосуретті жариялау</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish 1 photo</source>
            <translation>1 фотосуретті жариялау</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Көшірмелерді жариялау</translation>
        </message>
        <message>
            <source>Small copies with every right and no danger. The originals stay as they are.</source>
            <translation>Барлық құқығы бар, қауіпсіз шағын көшірмелер. Түпнұсқалар сол күйінде қалады.</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message numerus="yes">
            <source>%Ln photos have unsaved edits.</source>
            <translation>
                <numerusform>%Ln фотосуретте сақталмаған түзетулер бар.</numerusform>
                <numerusform>%Ln фотосуретте сақталмаған түзетулер бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: mend it first.</source>
            <translation>Бір өрісте оның мәні бола алмайтын нәрсе тұр: алдымен түзетіңіз.</translation>
        </message>
        <message>
            <source>A set is published, the photos of one folder: open that folder.</source>
            <translation>Жинақ, яғни бір қалтаның фотосуреттері жарияланады: сол қалтаны ашыңыз.</translation>
        </message>
        <message>
            <source>Not everything could be saved: nothing was published.</source>
            <translation>Бәрін сақтау мүмкін болмады: ештеңе жарияланбады.</translation>
        </message>
        <message>
            <source>One photo has unsaved edits.</source>
            <translation>Бір фотосуретте сақталмаған түзетулер бар.</translation>
        </message>
        <message>
            <source>Publish copies</source>
            <translation>Көшірмелерді жариялау</translation>
        </message>
        <message>
            <source>Stopped: nothing was published.</source>
            <translation>Тоқтатылды: ештеңе жарияланбады.</translation>
        </message>
        <message>
            <source>The photos are still being read and checked: try again in a moment.</source>
            <translation>Фотосуреттер әлі оқылып, тексеріліп жатыр: сәл кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>What is published is what is saved. Save them first?</source>
            <translation>Сақталғаны ғана жарияланады. Алдымен сақтау керек пе?</translation>
        </message>
        <message>
            <source>captioner made a mistake: look at what is in the folder before it is used.</source>
            <translation>captioner қателесті: пайдаланбас бұрын қалтада не барын қараңыз.</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>HDR gain map</source>
            <translation>HDR күшейту картасы</translation>
        </message>
        <message>
            <source>coordinates of where it was taken</source>
            <translation>түсірілген жердің координаттары</translation>
        </message>
        <message>
            <source>depth map</source>
            <translation>тереңдік картасы</translation>
        </message>
        <message>
            <source>film around the photo</source>
            <translation>суреттің айналасындағы бейне</translation>
        </message>
        <message>
            <source>further pictures</source>
            <translation>басқа суреттер</translation>
        </message>
        <message>
            <source>name of a computer or phone</source>
            <translation>компьютердің не телефонның аты</translation>
        </message>
        <message>
            <source>number of the picture in the camera</source>
            <translation>суреттің камерадағы нөмірі</translation>
        </message>
        <message>
            <source>owner of the camera</source>
            <translation>камераның иесі</translation>
        </message>
        <message>
            <source>serial number of the camera</source>
            <translation>камераның сериялық нөмірі</translation>
        </message>
        <message>
            <source>serial number of the lens</source>
            <translation>объективтің сериялық нөмірі</translation>
        </message>
        <message>
            <source>somebody’s folder</source>
            <translation>біреудің қалтасы</translation>
        </message>
        <message>
            <source>thumbnail</source>
            <translation>нобай</translation>
        </message>
        <message>
            <source>thumbnail in XMP</source>
            <translation>XMP ішіндегі нобай</translation>
        </message>
        <message>
            <source>thumbnail in the content credentials</source>
            <translation>мазмұн куәлігіндегі нобай</translation>
        </message>
        <message>
            <source>thumbnail of Photoshop</source>
            <translation>Photoshop нобайы</translation>
        </message>
    </context>
    <context>
        <name>ReadBox</name>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
    </context>
    <context>
        <name>ReadingDialog</name>
        <message numerus="yes">
            <source>%Ln pictures in the text</source>
            <translation>
                <numerusform>мәтінде %Ln сурет</numerusform>
                <numerusform>мәтінде %Ln сурет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with a credit</source>
            <translation>
                <numerusform>авторы барлар: %Ln</numerusform>
                <numerusform>авторы барлар: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>Авторлар</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Жарияланған күні</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Оқиға күні</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Now: {text}</source>
            <translation>Қазір: {text}</translation>
        </message>
        <message>
            <source>Only what is ticked goes into the story.</source>
            <translation>Материалға тек белгіленгені түседі.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Take what is ticked</source>
            <translation>Белгіленгенді алу</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Материал мәтіні</translation>
        </message>
        <message>
            <source>What the text says</source>
            <translation>Мәтін не дейді</translation>
        </message>
        <message>
            <source>Wrote the text: {names}</source>
            <translation>Мәтін: {names}</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Choose which of them to take back; they are then unsaved edits as before. The others are kept for 30 days: Edit, Bring back edits thrown away.</source>
            <translation>Қайсысын қайтаратыныңызды таңдаңыз: олар қайтадан сақталмаған түзету болады. Қалғаны 30 күн сақталады: «Түзету», «Тасталған түзетулерді қайтару».</translation>
        </message>
        <message>
            <source>Nothing was thrown away of these photos in the last 30 days.</source>
            <translation>Соңғы 30 күнде бұл суреттердің ештеңесі тасталған жоқ.</translation>
        </message>
        <message>
            <source>These edits were thrown away</source>
            <translation>Бұл түзетулер тасталған</translation>
        </message>
        <message>
            <source>captioner ended before these edits were saved</source>
            <translation>captioner бұл түзетулер сақталмай жабылды</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCard</name>
        <message>
            <source>It was changed on the disk since. If you take it, saving asks which of both is to stand.</source>
            <translation>Содан бері дискіде өзгерді. Алсаңыз, сақтағанда екеуінің қайсысы қалатыны сұралады.</translation>
        </message>
        <message>
            <source>It was not applied yet. If you take it, it waits in its box once more.</source>
            <translation>Ол әлі қолданылмаған. Алсаңыз, мәтін өз өрісінде қайта күтеді.</translation>
        </message>
        <message>
            <source>On the disk now</source>
            <translation>Қазір дискіде</translation>
        </message>
        <message>
            <source>Typed</source>
            <translation>Терілген</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>Болған</translation>
        </message>
        <message numerus="yes">
            <source>{field}, for %Ln photos</source>
            <translation>
                <numerusform>{field}, %Ln сурет үшін</numerusform>
                <numerusform>{field}, %Ln сурет үшін</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln edits</source>
            <translation>
                <numerusform>%Ln түзетуді алу</numerusform>
                <numerusform>%Ln түзетуді алу</numerusform>
            </translation>
        </message>
        <message>
            <source>Take 1 edit</source>
            <translation>1 түзетуді алу</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Тастау</translation>
        </message>
        <message>
            <source>Unsaved edits</source>
            <translation>Сақталмаған түзетулер</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits</source>
            <translation>
                <numerusform>және тағы %Ln түзету</numerusform>
                <numerusform>және тағы %Ln түзету</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more edits; what was changed on the disk since is not among them</source>
            <translation>
                <numerusform>және тағы %Ln түзету; содан бері дискіде өзгергендері бұған кірмейді</numerusform>
                <numerusform>және тағы %Ln түзету; содан бері дискіде өзгергендері бұған кірмейді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remarks</name>
        <message>
            <source>Identity protected: {names}. Not to be named in what is published.</source>
            <translation>Тұлға қорғалған: {names}. Жарияланымда аталмасын.</translation>
        </message>
        <message>
            <source>Not a known code: {codes}</source>
            <translation>Белгісіз код: {codes}</translation>
        </message>
    </context>
    <context>
        <name>ReplaceDialog</name>
        <message numerus="yes">
            <source>%Ln cannot be replaced: the result would be no value</source>
            <translation>
                <numerusform>%Ln ауыстырылмайды: нәтижесі мән болмас еді</numerusform>
                <numerusform>%Ln ауыстырылмайды: нәтижесі мән болмас еді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hits</source>
            <translation>
                <numerusform>%Ln жер табылды</numerusform>
                <numerusform>%Ln жер табылды</numerusform>
            </translation>
        </message>
        <message>
            <source>1 hit</source>
            <translation>1 жер табылды</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Every hit is listed before anything is changed; what is ticked is replaced, and one undo takes it back.</source>
            <translation>Өзгерместен бұрын табылғанның бәрі көрсетіледі; белгіленгені ауысады, бір болдырмау бәрін қайтарады.</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Өрістер</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Табу</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Табу және ауыстыру</translation>
        </message>
        <message>
            <source>Groups of it are put in by \1, \2, …</source>
            <translation>Топтары \1, \2, … арқылы қойылады</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Бас әріпті ескеру</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation>Ештеңе табылмады.</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Тұрақты өрнек</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Мынаған ауыстыру</translation>
        </message>
        <message numerus="yes">
            <source>Replace in %Ln photos</source>
            <translation>
                <numerusform>%Ln суретте ауыстыру</numerusform>
                <numerusform>%Ln суретте ауыстыру</numerusform>
            </translation>
        </message>
        <message>
            <source>Replace in 1 photo</source>
            <translation>1 суретте ауыстыру</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Тұтас сөз</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln photos</source>
            <translation>
                <numerusform>%Ln суретте</numerusform>
                <numerusform>%Ln суретте</numerusform>
            </translation>
        </message>
        <message>
            <source>in 1 photo</source>
            <translation>1 суретте</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>негізгі мәтін</translation>
        </message>
        <message>
            <source>“{wanted}” replaced</source>
            <translation>«{wanted}» ауыстырылды</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message numerus="yes">
            <source>%Ln photos saved.</source>
            <translation>
                <numerusform>%Ln сурет сақталды.</numerusform>
                <numerusform>%Ln сурет сақталды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading {done} of {total} photos…</source>
            <translation>Оқылуда: {total} ішінен {done}…</translation>
        </message>
        <message>
            <source>Saving {done} of {total} photos…</source>
            <translation>Сақталуда: {total} ішінен {done}…</translation>
        </message>
        <message>
            <source>Stopped. {saved} saved, {left} not.</source>
            <translation>Тоқтатылды. Сақталды: {saved}, сақталмады: {left}.</translation>
        </message>
        <message>
            <source>captioner made a mistake ({kind}). What you typed is still here: save it and start anew.</source>
            <translation>captioner қателесті ({kind}). Терілгеннің бәрі орнында: сақтап, бағдарламаны қайта ашыңыз.</translation>
        </message>
        <message>
            <source>{folder} is there again.</source>
            <translation>{folder} қайтадан орнында.</translation>
        </message>
        <message>
            <source>{name}: another program had changed the {fields}; that is kept.</source>
            <translation>{name}: басқа бағдарлама өрістерді өзгерткен ({fields}); ол сақталды.</translation>
        </message>
        <message>
            <source>{reason} What is here stays, and the window looks again until it is back.</source>
            <translation>{reason} Мұндағының бәрі қалады; қалта қайтқанша терезе тексере береді.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A caption tells another day than the date field. One of the two is wrong. A single day may be the time zone, and is only hinted at; where the file tells its offset from UTC and the place is known, the place's own clocks decide. Of several dates in a caption one has to fit.</source>
            <translation>Жазу күн өрісінен басқа күнді атайды. Екеуінің бірі қате. Бір күндік айырма уақыт белдеуінен болуы мүмкін, ол туралы тек ишара беріледі; файл UTC-ден ығысуын айтса әрі орны белгілі болса, сол жердің сағаты шешеді. Жазудағы бірнеше күннің біреуі сәйкес келуі керек.</translation>
        </message>
        <message>
            <source>A city, a country or another place is spelled in two ways on the photos of one set. Who looks for one of them does not find the other. The same place in another script or language is no other spelling: Алматы and Almaty are both right.</source>
            <translation>Қала, ел не басқа орын бір жинақтың суреттерінде екі түрлі жазылған. Бірін іздеген екіншісін таппайды. Басқа тілде не әліпбиде жазылған сол орын басқа жазылу емес: «Алматы» да, Almaty да дұрыс.</translation>
        </message>
        <message>
            <source>A language that the story, or your desk, wants captions in has none for this picture.</source>
            <translation>Материал не редакция жазу болуын қалайтын тілде бұл суреттің жазуы жоқ.</translation>
        </message>
        <message>
            <source>A name is written in capitals only, or in small letters only. Names are printed as they stand. An artist or a company that is really written so is known once it stands in the list of people.</source>
            <translation>Ат тек бас әріппен немесе тек кіші әріппен жазылған. Аттар қалай тұрса, солай басылады. Шынымен солай жазылатын суретшіні не фирманы адамдар тізіміне енгізіңіз.</translation>
        </message>
        <message>
            <source>A photographer is known, but in another spelling or script than the one that stands here. One person in two spellings is two people for whoever searches, and for readers. The main form is the one in the list of people; the story’s byline, and the form for the story’s language, are right as well.</source>
            <translation>Фотограф белгілі, бірақ мұнда аты басқаша не басқа әліпбимен жазылған. Екі түрлі жазылған бір адам іздеушіге де, оқырманға да екі адам болып көрінеді. Негізгі түрі — адамдар тізіміндегісі; материал авторларындағы және материал тіліндегі түрі де дұрыс.</translation>
        </message>
        <message>
            <source>A photographer’s name is nearly a known one: perhaps misspelled, perhaps somebody else’s. The program cannot know, and never changes such a name by itself. Once both names stand in the list of people, or one as the other’s variant, it asks no more.</source>
            <translation>Фотографтың аты белгілі атқа өте ұқсас: бәлкім, қате терілген, бәлкім, басқа адам. Бағдарлама оны біле алмайды және мұндай атты ешқашан өзі өзгертпейді. Екі ат та адамдар тізімінде тұрса немесе бірі екіншісінің нұсқасы болса, ол енді сұрамайды.</translation>
        </message>
        <message>
            <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
            <translation>Тырнақша не жақша ашылып, жабылмаған немесе жабылып, ашылмаған.</translation>
        </message>
        <message>
            <source>A surname stands here that may be that of somebody whose identity is to be protected. It may also be somebody else of that surname, a street or a common word: look who is meant. People of the same surname who may be named are told apart by their full names once they stand in the list of people.</source>
            <translation>Мұнда есімін жасыру керек адамның тегі болуы мүмкін сөз тұр. Ол тегі бірдей басқа адам, көше аты немесе жай сөз болуы да мүмкін: кім айтылғанын қараңыз. Атауға болатын тектес адамдар адамдар тізіміне енгізілсе, бағдарлама оларды толық есімінен ажыратады.</translation>
        </message>
        <message>
            <source>A word such as “handout”, “staff”, “unknown” or “-” stands where a name should. It looks like a credit, and credits nobody. Find out who took the picture; where nobody can tell, write who gave it to the desk. A person or an agency that is really called so is known once it stands in the list of people.</source>
            <translation>Ат тұруы керек жерде «handout», «staff», «unknown» немесе «-» сияқты сөз тұр. Авторлыққа ұқсайды, бірақ ешкім аталмаған. Кім түсіргенін біліңіз; ешкім айта алмаса, суретті редакцияға кім бергенін жазыңыз. Шынымен солай аталатын адамды не агенттікті адамдар тізіміне енгізіңіз.</translation>
        </message>
        <message>
            <source>A word such as “today” or “yesterday” stands in a caption. It is wrong the day after. Write the date.</source>
            <translation>Жазуда «бүгін» не «кеше» сияқты сөз тұр. Келесі күні ол қате. Күнін жазыңыз.</translation>
        </message>
        <message>
            <source>AI generated</source>
            <translation>ЖИ жасаған</translation>
        </message>
        <message>
            <source>All photos of one camera are dated days or years away from those of all other cameras. The clock of that camera was off; the dates of all its photos can be moved together. Photos are believed whose captions, or whose story, tell the same day.</source>
            <translation>Бір камераның барлық суретінің күні басқа камералардыкінен бірнеше күн не жыл алшақ. Сол камераның сағаты бұрыс болған; барлық суретінің күнін бірге жылжытуға болады. Жазуы не материалы сол күнді атайтын суреттерге бағдарлама сенеді.</translation>
        </message>
        <message>
            <source>Alt text missing</source>
            <translation>Балама мәтін жоқ</translation>
        </message>
        <message>
            <source>An agency, or whom the picture was made for, stands in the photographer field beside the name. The photographer field holds the name alone. Name and agency together, such as X/AFP or X for Y, belong into the credit line.</source>
            <translation>«Фотограф» өрісінде аттың жанында агенттік немесе суретке тапсырыс берген тұр. Бұл өрісте тек ат болуы керек. Ат пен агенттік бірге, мысалы «X/AFP» немесе «Y үшін X», авторлық жолына жазылады.</translation>
        </message>
        <message>
            <source>Another program changed fields of the file since it was last saved here. Look whether you agree. Where the same field was changed here as well, nothing is written before you choose which of the two is to stand.</source>
            <translation>Файл мұнда соңғы рет сақталғаннан бері басқа бағдарлама өрістерін өзгертті. Келісесіз бе, қараңыз. Сол өріс мұнда да өзгертілсе, қайсысы қалатынын таңдағаныңызша ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Blanks stand where none belong, or none where one belongs: two in a row, one before a comma, none after it.</source>
            <translation>Бос орын керек емес жерде тұр немесе керек жерде жоқ: қатар екеу, үтірдің алдында біреу, үтірден кейін жоқ.</translation>
        </message>
        <message>
            <source>Blocks disagree</source>
            <translation>Блоктар сәйкес емес</translation>
        </message>
        <message>
            <source>Byline unused</source>
            <translation>Суретсіз автор</translation>
        </message>
        <message>
            <source>Camera artist differs</source>
            <translation>Камера басқаны атайды</translation>
        </message>
        <message>
            <source>Camera clock default</source>
            <translation>Камера сағаты қойылмаған</translation>
        </message>
        <message>
            <source>Camera clock off</source>
            <translation>Камера сағаты қате</translation>
        </message>
        <message>
            <source>Camera of another</source>
            <translation>Бөтен камера</translation>
        </message>
        <message>
            <source>Caption camera default</source>
            <translation>Камера жазған жазу</translation>
        </message>
        <message>
            <source>Caption is file name</source>
            <translation>Жазу орнында файл аты</translation>
        </message>
        <message>
            <source>Caption long</source>
            <translation>Ұзын жазу</translation>
        </message>
        <message>
            <source>Caption missing</source>
            <translation>Жазу жоқ</translation>
        </message>
        <message>
            <source>Caption placeholder</source>
            <translation>Жазу орнында толтырғыш</translation>
        </message>
        <message>
            <source>Caption repeated</source>
            <translation>Жазу қайталанған</translation>
        </message>
        <message>
            <source>Caption short</source>
            <translation>Қысқа жазу</translation>
        </message>
        <message>
            <source>Caption without place</source>
            <translation>Орны айтылмаған жазу</translation>
        </message>
        <message>
            <source>Caption without year</source>
            <translation>Жылы айтылмаған жазу</translation>
        </message>
        <message>
            <source>Changed on disk</source>
            <translation>Дискіде өзгерген</translation>
        </message>
        <message>
            <source>Characters that nobody sees stand in the text: of width zero, soft hyphens, marks of direction. They come along with what is copied from web pages, and break searches and lines.</source>
            <translation>Мәтінде ешкім көрмейтін таңбалар бар: ені нөлдік, жұмсақ тасымал, бағыт белгілері. Олар веб-беттерден көшірілген мәтінмен келіп, іздеу мен жолдарды бұзады.</translation>
        </message>
        <message>
            <source>Content credentials</source>
            <translation>Content Credentials</translation>
        </message>
        <message>
            <source>Copyright missing</source>
            <translation>Авторлық құқық белгісі жоқ</translation>
        </message>
        <message>
            <source>Copyright year</source>
            <translation>Авторлық құқық жылы</translation>
        </message>
        <message>
            <source>Country unknown</source>
            <translation>Елі белгісіз</translation>
        </message>
        <message>
            <source>Credit copyright sign</source>
            <translation>Авторлықта © белгісі</translation>
        </message>
        <message>
            <source>Credit differs from caption</source>
            <translation>Авторлық жазуға сай емес</translation>
        </message>
        <message>
            <source>Credit differs from story</source>
            <translation>Авторлық материалға сай емес</translation>
        </message>
        <message>
            <source>Credit form</source>
            <translation>Авторлық үлгісі</translation>
        </message>
        <message>
            <source>Credit missing</source>
            <translation>Авторлық жоқ</translation>
        </message>
        <message>
            <source>Credit placeholder</source>
            <translation>Атаусыз авторлық</translation>
        </message>
        <message>
            <source>Credit repeated in caption</source>
            <translation>Авторлық жазуда қайталанған</translation>
        </message>
        <message>
            <source>Date after publication</source>
            <translation>Күні жарияланғаннан кейін</translation>
        </message>
        <message>
            <source>Date ambiguous</source>
            <translation>Күні екіұшты</translation>
        </message>
        <message>
            <source>Date differs from caption</source>
            <translation>Күні жазудағыдан өзге</translation>
        </message>
        <message>
            <source>Date in future</source>
            <translation>Күні болашақта</translation>
        </message>
        <message>
            <source>Date missing</source>
            <translation>Күні жоқ</translation>
        </message>
        <message>
            <source>Every picture says what it shows: who, what, where and when. Without a caption it is not published.</source>
            <translation>Әр сурет онда не барын айтады: кім, не, қайда және қашан. Жазуы жоқ сурет жарияланбайды.</translation>
        </message>
        <message>
            <source>HDR gain map</source>
            <translation>HDR күшейту картасы</translation>
        </message>
        <message>
            <source>HTML in text</source>
            <translation>Мәтіндегі белгілеу</translation>
        </message>
        <message>
            <source>Handout without terms</source>
            <translation>Шартсыз таратылған</translation>
        </message>
        <message>
            <source>Headline repeats caption</source>
            <translation>Тақырып жазуды қайталайды</translation>
        </message>
        <message>
            <source>Hidden images</source>
            <translation>Жасырын суреттер</translation>
        </message>
        <message>
            <source>IIM cut</source>
            <translation>IPTC қиылған</translation>
        </message>
        <message>
            <source>IIM not UTF-8</source>
            <translation>IPTC UTF-8 емес</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Көрінбейтін таңбалар</translation>
        </message>
        <message>
            <source>Job title without photographer</source>
            <translation>Фотографсыз лауазым</translation>
        </message>
        <message>
            <source>Language default</source>
            <translation>Негізгі тіл</translation>
        </message>
        <message>
            <source>Language missing</source>
            <translation>Тіл жетіспейді</translation>
        </message>
        <message>
            <source>Latin and Cyrillic letters stand in one word, such as a Latin A in Aлматы. It looks right, and no search finds it. Words such as IT-компания are not meant.</source>
            <translation>Бір сөзде латын және кирилл әріптері аралас тұр, мысалы Aлматы сөзіндегі латынша A. Көрінісі дұрыс, бірақ ешбір іздеу таппайды. «IT-компания» сияқты сөздер бұған жатпайды.</translation>
        </message>
        <message>
            <source>Letters are written in parts, such as й as и with a mark, which some programs take for others.</source>
            <translation>Әріптер бөліктеп жазылған, мысалы й — и мен белгі түрінде; кейбір бағдарламалар оларды басқа әріп деп біледі.</translation>
        </message>
        <message>
            <source>Location in file</source>
            <translation>Файлда орны бар</translation>
        </message>
        <message>
            <source>Mixed scripts</source>
            <translation>Аралас жазу</translation>
        </message>
        <message>
            <source>Mojibake</source>
            <translation>Бүлінген мәтін</translation>
        </message>
        <message>
            <source>Name case</source>
            <translation>Аттың бас әріптері</translation>
        </message>
        <message>
            <source>Name spelled differently</source>
            <translation>Аты әртүрлі жазылған</translation>
        </message>
        <message>
            <source>Neither the caption nor the date field tells the year. Pictures are found again after years, when nobody remembers. A desk may want the year in the caption itself.</source>
            <translation>Жыл жазуда да, күн өрісінде де айтылмаған. Суреттер жылдар өткен соң, ешкім есінде сақтамаған кезде ізделеді. Редакция жылды жазудың өзінде талап етуі мүмкін.</translation>
        </message>
        <message>
            <source>Neither the caption nor the place fields tell where the picture was taken. Write the place into the caption, or city and country into their fields, as your desk does it.</source>
            <translation>Жазу да, орын өрістері де суреттің қайда түсірілгенін айтпайды. Редакцияда қабылданғандай, орынды жазуға немесе қала мен елді өз өрістеріне жазыңыз.</translation>
        </message>
        <message>
            <source>Neither the date field nor a caption tells when the picture was taken. Without a date nobody can say whether a picture shows what its story tells. A year is enough; of an old picture that is often all that is known.</source>
            <translation>Күн өрісі де, жазу да суреттің қашан түсірілгенін айтпайды. Күнсіз суреттің материал айтқанды көрсететін-көрсетпейтінін ешкім айта алмайды. Жылдың өзі жетеді; ескі сурет туралы көбіне бар белгілісі сол.</translation>
        </message>
        <message>
            <source>Nobody is credited: neither a photographer nor a credit line is told. Every picture names who took it, or it is not published. Whatever tells who that was is offered with its reason: the story, the end of the caption, the camera, the photos taken beside it.</source>
            <translation>Ешкім көрсетілмеген: фотограф та, авторлық жолы да жоқ. Әр суреттің жанында оны кім түсіргені айтылады, әйтпесе ол жарияланбайды. Мұны білдіретіннің бәрі себебімен ұсынылады: материал, сурет жазуының соңы, камера, қатар түсірілген суреттер.</translation>
        </message>
        <message>
            <source>Not NFC</source>
            <translation>Бөлшектелген әріптер</translation>
        </message>
        <message>
            <source>Of texts in several languages one is the main one (x-default): programs that do not ask for a language show it. It has to be there, to stand first, and to be the text in the story's main language. Else readers get the caption in another language, or none.</source>
            <translation>Бірнеше тілдегі мәтіннің бірі негізгі (x-default): тілді сұрамайтын бағдарламалар соны көрсетеді. Ол болуы, бірінші тұруы және материалдың негізгі тіліндегі мәтін болуы керек. Әйтпесе оқырман жазуды басқа тілде алады немесе мүлде алмайды.</translation>
        </message>
        <message>
            <source>One entry of the photographer field holds the names of several people. Each photographer is an entry of their own; else archives and other programs take all the names for one person’s. A company with several names, such as Smith &amp; Sons, is one entry.</source>
            <translation>«Фотограф» өрісінің бір жазбасында бірнеше адамның аты тұр. Әр фотографқа бөлек жазба керек, әйтпесе мұрағаттар мен басқа бағдарламалар барлық атты бір адам деп түсінеді. Бірнеше аты бар фирма, мысалы Smith &amp; Sons, — бір жазба.</translation>
        </message>
        <message>
            <source>Person not in caption</source>
            <translation>Жазуда аты жоқ</translation>
        </message>
        <message>
            <source>Photographer missing</source>
            <translation>Фотограф аталмаған</translation>
        </message>
        <message>
            <source>Photographer near</source>
            <translation>Ұқсас ат</translation>
        </message>
        <message>
            <source>Photographer not in byline</source>
            <translation>Фотограф авторлар арасында жоқ</translation>
        </message>
        <message>
            <source>Photographer several names</source>
            <translation>Бірден бірнеше ат</translation>
        </message>
        <message>
            <source>Photographer variant</source>
            <translation>Басқаша жазылуы</translation>
        </message>
        <message>
            <source>Photographer with agency</source>
            <translation>Фотограф агенттікпен бірге</translation>
        </message>
        <message>
            <source>Place spelled differently</source>
            <translation>Жер аты әртүрлі жазылған</translation>
        </message>
        <message>
            <source>Protected name in story</source>
            <translation>Материалда қорғалатын есім бар</translation>
        </message>
        <message>
            <source>Protected name near</source>
            <translation>Атын атауға болмайтын адам аталған болуы мүмкін</translation>
        </message>
        <message>
            <source>Protected name present</source>
            <translation>Қорғалған ат</translation>
        </message>
        <message>
            <source>Quotes mixed</source>
            <translation>Әртүрлі тырнақша</translation>
        </message>
        <message>
            <source>Quotes unbalanced</source>
            <translation>Сыңарсыз тырнақша</translation>
        </message>
        <message>
            <source>Relative date</source>
            <translation>Салыстырмалы күн</translation>
        </message>
        <message>
            <source>Required field missing</source>
            <translation>Міндетті өріс бос</translation>
        </message>
        <message>
            <source>Rights lost</source>
            <translation>Құқықтар жоғалған</translation>
        </message>
        <message>
            <source>Same picture twice</source>
            <translation>Бір сурет екі рет</translation>
        </message>
        <message>
            <source>Serial in file</source>
            <translation>Файлда сериялық нөмір бар</translation>
        </message>
        <message>
            <source>Several photos have the same caption, word for word. Each picture shows another moment: say which. Frames of one series may share a caption, if your desk wants it so.</source>
            <translation>Бірнеше суреттің жазуы сөзбе-сөз бірдей. Әр суретте басқа сәт: қайсысы екенін айтыңыз. Редакцияда солай қабылданса, бір серияның кадрларында ортақ жазу бола береді.</translation>
        </message>
        <message>
            <source>Somebody in the story’s byline is credited on no photo of the set. Either photos of theirs are missing or credited to somebody else, or they do not belong into the byline.</source>
            <translation>Материал авторларының бірі жинақтың ешбір суретінде көрсетілмеген. Не оның суреттері жетіспейді, не басқаға жазылған, не ол авторлар қатарында артық.</translation>
        </message>
        <message>
            <source>Somebody is listed among the persons shown, and no caption names them. Either the caption lacks a name, or the list holds one too many.</source>
            <translation>Біреу суреттегі адамдар тізімінде бар, бірақ ешбір жазу оны атамайды. Не жазуда ат жетпейді, не тізімде біреу артық.</translation>
        </message>
        <message>
            <source>Somebody whose identity is to be protected is named in the file. All fields are searched in all their languages, also what the single blocks of the file say, whose camera it was, and the file’s name. A name in any script or case ending is found, and the surname alone. It can be replaced by the person’s organisation, if the list of people tells one; where it stands in a sentence and there is none, the sentence has to be written anew.</source>
            <translation>Файлда есімін жасыру керек адам аталған. Барлық өрістер барлық тілде, файл ішіндегі барлық блоктар, камера иесі және файл аты тексеріледі. Есім кез келген жазуда және кез келген септікте табылады, жеке тұрған тек те табылады. Адамдар тізімінде ұйымы көрсетілсе, есімді сонымен алмастыруға болады; есім сөйлем ішінде тұрса, ал ұйым көрсетілмесе, сөйлемді қайта жазу керек.</translation>
        </message>
        <message>
            <source>Something stands in the caption that was to be replaced: TK, XXX, ???, [name], lorem ipsum. It would be printed as it is. Write what belongs there.</source>
            <translation>Жазуда ауыстырылуы керек нәрсе қалған: TK, XXX, ???, [аты], lorem ipsum. Ол сол күйінде басылады. Орнына тиісті сөзді жазыңыз.</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Бос орындар</translation>
        </message>
        <message>
            <source>Story picture unmatched</source>
            <translation>Материал суреті табылмады</translation>
        </message>
        <message>
            <source>Tags or entities of web pages stand in the text, such as &lt;b&gt; or &amp;amp;, which readers would see as they are.</source>
            <translation>Мәтінде веб-беттердің тегтері не мнемоникалары тұр, мысалы &lt;b&gt; немесе &amp;amp;, оқырман оларды сол күйінде көреді.</translation>
        </message>
        <message>
            <source>The IPTC block holds less than the field: its old limits cut the text, and some systems read only that block. Credits may take 32 bytes there, which are 16 Cyrillic letters. Shorten the text where the lost part matters.</source>
            <translation>IPTC блогында өрістегіден аз тұр: оның ескі шегі мәтінді қиып тастаған, ал кейбір жүйелер тек сол блокты оқиды. Онда атқа 32 байт, яғни 16 кирилл әрпі ғана беріледі. Жоғалған бөлігі маңызды болса, мәтінді қысқартыңыз.</translation>
        </message>
        <message>
            <source>The IPTC block of the file holds letters beyond the English alphabet, but does not say how they are coded. Many systems still read that block, and guess: a name in Cyrillic may arrive as nonsense. Saving any change in captioner writes it as UTF-8, and says so.</source>
            <translation>Файлдың IPTC блогында ағылшын әліпбиінен тыс әріптер бар, бірақ қалай кодталғаны айтылмаған. Көп жүйе бұл блокты әлі оқиды да, болжайды: кириллицамен жазылған ат мағынасыз таңбалар болып жетуі мүмкін. Кез келген өзгерісті сақтасаңыз, captioner оны UTF-8 етіп жазады және солай дейді.</translation>
        </message>
        <message>
            <source>The camera wrote another name into the file than the one that is credited. Photographers set their cameras to write their names, so the camera is often right; but cameras are lent, too. Ask before publishing.</source>
            <translation>Камера файлға көрсетілгеннен басқа ат жазған. Фотографтар камерасына өз атын жазғызады, сондықтан камера көбіне дұрыс; бірақ камераны біреуге де береді. Жарияламас бұрын сұраңыз.</translation>
        </message>
        <message>
            <source>The caption ends in a credit, such as “Photo by …” or “Фото: …”, that names somebody else than the fields. Both are printed, so one of the two is wrong. Every language of the caption is read, and names are compared across scripts and case endings.</source>
            <translation>Сурет жазуы автормен аяқталады, мысалы «Photo by …» немесе «Фото: …», бірақ өрістердегіден басқа адамды атайды. Екеуі де басылады, демек бірі қате. Жазудың барлық тілі оқылады, аттар әліпби мен септіктерге қарамай салыстырылады.</translation>
        </message>
        <message>
            <source>The caption ends in the same credit as the credit line holds. Pages print caption and credit line one after the other, so the credit would stand there twice. The end of the caption can be dropped: nothing of it is lost.</source>
            <translation>Сурет жазуы авторлық жолындағымен бірдей аяқталады. Беттерде жазу мен авторлық жолы қатар басылады, автор екі рет аталып қалар еді. Жазудың соңын алып тастауға болады: ештеңе жоғалмайды.</translation>
        </message>
        <message>
            <source>The caption has a date in figures that means one day to some readers and another to others, such as 06/03/2022. Write the month as a word.</source>
            <translation>Жазудағы күн санмен берілген, оны біреу бір түрлі, біреу басқаша оқиды, мысалы 06/03/2022. Айды сөзбен жазыңыз.</translation>
        </message>
        <message>
            <source>The caption is longer than your desk’s captions are, or than the old IPTC block can hold. Readers stop reading; and programs that know only that block, WordPress among them, see the text without its end.</source>
            <translation>Жазу редакцияңыздағыдан немесе ескі IPTC блогы сыйғызатыннан ұзын. Оқырман оқуды тоқтатады, ал тек сол блокты білетін бағдарламалар, соның ішінде WordPress, мәтіннің соңын көрмейді.</translation>
        </message>
        <message>
            <source>The caption is shorter than your desk’s captions are. A reader wants to know who, what, where and when. Add what is missing, if anything is.</source>
            <translation>Жазу редакцияңыздағыдан қысқа. Оқырман кім, не, қайда, қашан екенін білгісі келеді. Жетпегені болса, толықтырыңыз.</translation>
        </message>
        <message>
            <source>The caption names another day of the week than its date fell on. Either the day or the date is wrong, and readers with a calendar will find out which.</source>
            <translation>Жазуда сол күнге келетін апта күні қате аталған. Не апта күні, не күннің өзі қате, күнтізбесі бар оқырман қайсысы екенін табады.</translation>
        </message>
        <message>
            <source>The captions of the set spell one person’s name in two ways. One of them is wrong, or both are right and a reader takes them for two people. Agree on one for each script.</source>
            <translation>Жинақ жазуларында бір адамның аты екі түрлі жазылған. Не бірі қате, не екеуі де дұрыс, бірақ оқырман оларды екі адам деп ойлайды. Әр әліпби үшін біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>The country is missing, is none, or is another than its code stands for. Archives and agencies find pictures by country, and a wrong one misplaces what the picture shows. Names are known in English, Russian, Kazakh and Ukrainian, and in the country's own languages.</source>
            <translation>Ел көрсетілмеген, ондай ел жоқ немесе коды басқа елді білдіреді. Мұрағаттар мен агенттіктер суретті ел бойынша іздейді, ал қате ел суреттегіден адастырады. Атаулар ағылшын, орыс, қазақ, украин тілдерінде және елдердің өз тілдерінде белгілі.</translation>
        </message>
        <message>
            <source>The credit line is not written as this desk writes credit lines. The desk’s profile tells the form, such as “Photo by” with the name. A line that says more than the name is never replaced without asking.</source>
            <translation>Авторлық жолы осы редакцияда жазылатындай жазылмаған. Үлгіні редакция профилі береді, мысалы «Фото:» және ат. Аттан артық айтылған жол сұраусыз ауыстырылмайды.</translation>
        </message>
        <message>
            <source>The credit says that the picture was handed out, or comes from an archive or from social media, and no more. Such pictures come with terms: who gave them, and how they may be used. Write the giver into the source and the terms into the instructions, so that nobody uses the picture otherwise.</source>
            <translation>Авторлықта суреттің таратылғаны, мұрағаттан не әлеуметтік желіден алынғаны ғана айтылған. Мұндай суреттердің шарты бар: кім бергені және қалай қолдануға болатыны. Басқаша қолданылмауы үшін бергенді дереккөзге, шарттарды нұсқауларға жазыңыз.</translation>
        </message>
        <message>
            <source>The credited photographer is none of those whom the story's byline names. Either the credit is wrong or the byline is. Other spellings, scripts and case endings of the byline's names are known, and so are the spellings in the list of people. For a picture from somebody else, such as an agency, let the finding pass and say why.</source>
            <translation>Көрсетілген фотограф материал авторларының арасында жоқ. Не авторлық, не авторлар тізімі қате. Авторлар атының басқа жазылуы, әліпбиі мен септіктері, адамдар тізіміндегі жазылулары да белгілі. Сурет сырттан, мысалы агенттіктен болса, ескертуді өткізіп, себебін айтыңыз.</translation>
        </message>
        <message>
            <source>The date is one that cameras write whose clock nobody has set, such as 1 January 1970 or 2000. Find out when the picture was taken, and set the clock of the camera.</source>
            <translation>Мұндай күнді сағаты қойылмаған камералар жазады, мысалы 1970 не 2000 жылғы 1 қаңтар. Суреттің қашан түсірілгенін біліп, камераның сағатын қойыңыз.</translation>
        </message>
        <message>
            <source>The desk's profile requires this field, and it is empty. Which fields a picture has to have differs from desk to desk: an archive needs keywords, an agency a city. Fill the field, or take it off the profile's list.</source>
            <translation>Редакция профилі бұл өрісті талап етеді, ал ол бос. Қай өріс міндетті екенін әр редакция өзі шешеді: мұрағатқа кілт сөздер, агенттікке қала керек. Өрісті толтырыңыз немесе профиль тізімінен алып тастаңыз.</translation>
        </message>
        <message>
            <source>The file carries content credentials (C2PA): a signature over the picture and how it came to be. Any change in the file makes the signature invalid, and then it says less than none. While it is valid, captioner writes the credits beside the photo only, unless you insist.</source>
            <translation>Файлда Content Credentials (C2PA) бар: сурет пен оның қалай пайда болғанына қойылған қолтаңба. Файлдағы кез келген өзгеріс оны жарамсыз етеді, ондайда ол мүлде жоғынан да жаман. Ол жарамды болғанда, сіз талап етпесеңіз, captioner авторлықты тек суреттің қасына жазады.</translation>
        </message>
        <message>
            <source>The file holds an HDR gain map: a grey picture of the scene, which screens use to show its lights brighter. Phones write one with nearly every photo. It stays as it was when a face is blurred in the photo by a program that knows nothing of it, and then shows the face. Copies made for publication do not have it.</source>
            <translation>Файлда HDR күшейту картасы бар — экрандар жарық жерлерді сол арқылы жарығырақ көрсететін көріністің сұр бейнесі. Телефондар оны дерлік әр суретпен бірге жазады. Суреттегі бетті бұл туралы білмейтін бағдарлама бұлдыратса, карта бұрынғысынша қалып, сол бетті көрсетеді. Жариялауға арналған көшірмелерде ол болмайды.</translation>
        </message>
        <message>
            <source>The file holds coordinates, in EXIF or in XMP: anyone who gets it can see on a map where the picture was taken. That can harm the people shown and the photographer. Let the coordinates be left out when it is published, and keep the city and country, which say what readers need.</source>
            <translation>Файлда координаттар бар, EXIF не XMP ішінде: файл кімнің қолына түссе, сол қайда түсірілгенін картадан көреді. Бұл суреттегі адамдарға да, фотографқа да зиян келтіруі мүмкін. Жариялағанда координаттарды алып тастап, қала мен елді қалдырыңыз: оқырманға сол жетеді.</translation>
        </message>
        <message>
            <source>The file holds more pictures than the one that is seen: previews, the film of a motion photo, a depth map. They may show what was cropped or blurred later, or the seconds before and after. Nobody at the desk has looked at them: let them be left out when the picture is published.</source>
            <translation>Файлда көрінетінінен көп сурет бар: алдын ала көріністер, жанды фото бейнесі, тереңдік картасы. Олар кейін қиылғанды не бұлыңғыр етілгенді, алдыңғы және кейінгі секундтарды көрсетуі мүмкін. Редакцияда оларды ешкім қараған жоқ: жариялағанда алып тастау керек.</translation>
        </message>
        <message>
            <source>The file holds the serial number of the camera or the lens, the name of the camera's owner, or of a computer. All pictures with the same number are by the same person: whoever credits one of them under a name, and wants to stay unnamed on another, is found by it. Let them be left out when the picture is published.</source>
            <translation>Файлда камераның не объективтің сериялық нөмірі, камера иесінің не компьютердің аты бар. Нөмірі бірдей суреттердің бәрін бір адам түсірген: бірінде аты аталып, екіншісінде аталмағысы келген адам сол нөмірден табылады. Жариялағанда оларды алып тастау керек.</translation>
        </message>
        <message>
            <source>The file lost the photographer, the credit, the copyright or the terms of use that it had when it was last saved. Another program, or a way through a system that strips them, took them out. Without them nobody who gets the file knows whose picture it is: write them again.</source>
            <translation>Файл соңғы сақталғанда болған фотографын, авторлық жолын, авторлық құқығын не пайдалану шарттарын жоғалтқан. Оларды басқа бағдарлама немесе файл өткен жүйе алып тастаған. Оларсыз файлды алған ешкім оның кімдікі екенін білмейді: қайта жазыңыз.</translation>
        </message>
        <message>
            <source>The file says one thing in one place and another in another: EXIF, IPTC and XMP hold different values. Which of them a reader sees depends on the program, so one credit or another is wrong somewhere. Choose the right one: it is then written to all of them.</source>
            <translation>Файл бір жерде бір түрлі, басқа жерде басқаша айтады: EXIF, IPTC және XMP мәндері әртүрлі. Оқырман қайсысын көретіні бағдарламаға байланысты, демек бір жерде авторлық қате болады. Дұрысын таңдаңыз: ол бәріне жазылады.</translation>
        </message>
        <message>
            <source>The file, its credit or its caption says that generative AI made the picture, or changed it. It is not a photograph of what happened. If it is to be published all the same, say in the caption what it is, and give the reason here.</source>
            <translation>Файл, оның авторлығы немесе жазуы суретті генеративті ЖИ жасағанын не өзгерткенін айтады. Бұл — болған оқиғаның фотосы емес. Оны бәрібір жариялайтын болсаңыз, жазуда не екенін айтып, себебін осында көрсетіңіз.</translation>
        </message>
        <message>
            <source>The headline says the same as the caption, word for word. Both stand on the page, one above the other. Let the headline name the matter in a few words.</source>
            <translation>Тақырып жазуды сөзбе-сөз қайталайды. Бетте олар бірінің үстінде бірі тұрады. Тақырып мәнін бірнеше сөзбен айтсын.</translation>
        </message>
        <message>
            <source>The main text was changed after this translation was made, so that the two may say different things.</source>
            <translation>Бұл аударма жасалған соң негізгі мәтін өзгертілген, енді екеуі әртүрлі айтуы мүмкін.</translation>
        </message>
        <message>
            <source>The picture has no alt text, or one that only repeats the caption or the file’s name. Who cannot see the picture is read this text instead. Say what is to be seen, in a sentence.</source>
            <translation>Суреттің балама мәтіні жоқ немесе ол тек жазуды не файл атын қайталайды. Суретті көрмейтін адамға осы мәтін оқылады. Онда не көрінетінін бір сөйлеммен айтыңыз.</translation>
        </message>
        <message>
            <source>The picture is dated later than it is now anywhere on earth. A picture from the future has a wrong date: the camera's clock was off, or a digit was mistyped.</source>
            <translation>Суреттің күні қазір жер бетіндегі кез келген уақыттан кеш. Болашақтан келген суреттің күні қате: камера сағаты бұрыс болған немесе сан қате терілген.</translation>
        </message>
        <message>
            <source>The picture is dated later than the day on which its story was published. One of the two dates is wrong, or the picture is not of this story. Only what both dates tell is compared, and a day that differs by the time zone alone is let be.</source>
            <translation>Суреттің күні материал жарияланған күннен кеш. Не күннің бірі қате, не сурет бұл материалдан емес. Екі күн де айтатыны ғана салыстырылады, уақыт белдеуінен болатын бір күндік айырма есепке алынбайды.</translation>
        </message>
        <message>
            <source>The set holds one picture twice: the same file, or the same shot made smaller, brighter or black and white. One of the two is left over, or one of their captions is meant for another picture. Where they are credited to different people, one of the credits is wrong.</source>
            <translation>Жинақта бір сурет екі рет бар: сол файлдың өзі немесе кішірейтілген, ашықтатылған не ақ-қара сол кадр. Бірі артық немесе біреуінің жазуы басқа суретке арналған. Олар әртүрлі адамға жазылса, авторлықтың бірі қате.</translation>
        </message>
        <message>
            <source>The sign or the word of copyright stands in the photographer or the credit line. Who took a picture and who owns its rights are two things. The sign belongs in the copyright notice.</source>
            <translation>«Фотограф» өрісінде немесе авторлық жолында копирайт белгісі не сөзі тұр. Кім түсіргені мен құқық кімдікі екені — бөлек нәрселер. Белгінің орны — авторлық құқық туралы ескертуде.</translation>
        </message>
        <message>
            <source>The small picture inside the file does not show the same as the photo. Programs that crop a photo, or blur a face in it, may leave the thumbnail as it was: whoever opens the file with another program sees the uncropped scene, or the face. Have the thumbnail made anew, or left out, before the picture leaves the desk.</source>
            <translation>Файл ішіндегі кішкентай сурет фотосуреттің өзін көрсетпейді. Суретті қиятын не бетті бұлыңғыр ететін бағдарламалар оны бұрынғы күйінде қалдыруы мүмкін: файлды басқа бағдарламамен ашқан адам толық көріністі не бетті көреді. Сурет редакциядан кетпей тұрып, оны қайта жасату не алып тастау керек.</translation>
        </message>
        <message>
            <source>The story itself names somebody whose identity is to be protected. Headline, byline and place go into the names of copies, into sheets and onto pages, and the pictures' credits in the text are what readers see. Write the organisation there. Of the rest of the text it is asked, for it may have to name them as somebody whom it is about.</source>
            <translation>Материалдың өзі есімі жасырылуы тиіс адамды атайды. Тақырып, авторлар мен орын көшірмелердің атауына, кестелерге және беттерге түседі, ал мәтіндегі суреттердің авторын оқырман көреді. Онда ұйымды жазыңыз. Мәтіннің қалған бөлігі туралы бағдарлама тек ескертеді: бәлкім, ол бұл адамды кейіпкер ретінде атауы керек.</translation>
        </message>
        <message>
            <source>The story’s text credits this picture to somebody else than the photo’s fields. Pictures of the text are known by file name, by caption, or by their place between two that are known. Both credits are published, so one of the two is wrong.</source>
            <translation>Материал мәтіні бұл суретті өрістерде көрсетілгеннен басқа адамға жазады. Мәтіндегі суреттер файл атынан, жазуынан немесе танылған екеуінің арасындағы орнынан танылады. Екеуі де жарияланады, демек бірі қате.</translation>
        </message>
        <message>
            <source>The story’s text shows a picture that none of the photos could be matched with. Its credit in the text is held against no photo, then. Writing the file’s name above the picture’s caption in the text makes it known.</source>
            <translation>Материал мәтінінде ешбір фотосуретке сәйкес келмеген сурет бар. Сондықтан оның мәтіндегі авторлығы ештеңемен салыстырылмады. Мәтінде сол суреттің жазуының үстіне файл атын жазсаңыз, ол танылады.</translation>
        </message>
        <message>
            <source>The text was read in a wrong encoding on its way: Ð¢Ð¸Ð¼ÑƒÑ€ instead of Тимур. Where it can be decoded again without a doubt, that is offered; else write it anew.</source>
            <translation>Мәтін жолда қате кодтаумен оқылған: «Тимур» орнына Ð¢Ð¸Ð¼ÑƒÑ€. Оны күмәнсіз қайта шешуге болса, сол ұсынылады; әйтпесе қайта жазыңыз.</translation>
        </message>
        <message>
            <source>The whole caption is a file’s name, such as IMG_1234, or has no word in it. Programs copy it there. Empty it, and say what the picture shows.</source>
            <translation>Бүкіл жазу — файл аты, мысалы IMG_1234, немесе онда бірде-бір сөз жоқ. Оны бағдарламалар жазады. Оны тазалап, суретте не бар екенін жазыңыз.</translation>
        </message>
        <message>
            <source>The whole caption is what a camera or a program writes by itself, such as OLYMPUS DIGITAL CAMERA. Nobody wrote it, and it says nothing of the picture. Empty it, and write a caption.</source>
            <translation>Бүкіл жазу — камера не бағдарлама өзі жазатын сөз, мысалы OLYMPUS DIGITAL CAMERA. Оны ешкім жазбаған және ол сурет туралы ештеңе айтпайды. Оны тазалап, жазу жазыңыз.</translation>
        </message>
        <message>
            <source>The year in the copyright notice is not the year in which the picture was taken, or has not come yet. A range of years is right if the picture’s year lies in it. A notice without a year is right as well.</source>
            <translation>Авторлық құқық туралы ескертудегі жыл сурет түсірілген жыл емес немесе әлі келмеген. Сурет жылы кіретін жылдар аралығы дұрыс. Жылы жоқ ескерту де дұрыс.</translation>
        </message>
        <message>
            <source>There is a credit line, but the photographer field is empty. The credit line is what is printed; the photographer field is what archives and other programs look people up by, and what tells whom to pay. Name whoever took the picture, also where an agency is credited.</source>
            <translation>Авторлық жолы бар, ал «Фотограф» өрісі бос. Басылатыны — авторлық жолы, бірақ мұрағаттар мен басқа бағдарламалар адамды «Фотограф» өрісінен іздейді, кімге ақы төленетіні де содан білінеді. Агенттік көрсетілсе де, түсірген адамды атаңыз.</translation>
        </message>
        <message>
            <source>There is a photographer's job title, but no photographer. The title says what the photographer is to the desk: staff, stringer, contributor. Without a name it tells nothing, and often stands where the name should.</source>
            <translation>Фотографтың лауазымы бар, ал өзі жоқ. Лауазым оның редакцияға кім екенін айтады: штаттағы, штаттан тыс, автор. Атсыз ол ештеңе білдірмейді және көбіне ат тұратын жерде тұрады.</translation>
        </message>
        <message>
            <source>There is no copyright notice. Whoever finds the picture on its own cannot know whose it is. The notice can be written by the form in the desk’s profile, if that has one and the photographer and the year are known.</source>
            <translation>Авторлық құқық туралы ескерту жоқ. Суретті жеке тапқан адам оның кімдікі екенін білмейді. Редакция профилінде үлгісі болса әрі фотограф пен жыл белгілі болса, ескертуді сол үлгімен жазуға болады.</translation>
        </message>
        <message>
            <source>This camera, known by its serial number, took photos that are credited to somebody else. Cameras are lent, but seldom for a single picture: look whether the credit is right.</source>
            <translation>Сериялық нөмірі бойынша белгілі бұл камерамен түсірілген суреттер басқа адамға жазылған. Камераны біреуге береді, бірақ бір сурет үшін сирек: авторлық дұрыс па, қараңыз.</translation>
        </message>
        <message>
            <source>Thumbnail differs</source>
            <translation>Нобай өзгеше</translation>
        </message>
        <message>
            <source>Translation stale</source>
            <translation>Аударма ескірген</translation>
        </message>
        <message>
            <source>Two styles of quotation marks or apostrophes stand in one text, for example “ ” beside straight marks.</source>
            <translation>Бір мәтінде тырнақшаның не дәйекшенің екі түрі бар, мысалы “ ” тік тырнақшаның қасында.</translation>
        </message>
        <message>
            <source>Weekday wrong</source>
            <translation>Апта күні қате</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>A newer captioner was used here. What was typed there and not saved is kept at {path}; that captioner offers it again.</source>
            <translation>Мұнда captioner бағдарламасының жаңарақ нұсқасында жұмыс істелген. Онда терілген, бірақ сақталмаған мәтін {path} ішінде тұр; оны сол нұсқа қайта ұсынады.</translation>
        </message>
        <message>
            <source>The journal of unsaved edits was damaged. It now lies at {path}; a new one is begun.</source>
            <translation>Сақталмаған түзетулер журналы бүлінген. Ол енді {path} жерінде; жаңасы басталды.</translation>
        </message>
        <message>
            <source>What you type is kept safe from a crash again.</source>
            <translation>Терілген мәтін қайтадан ақаудан қорғалған.</translation>
        </message>
        <message>
            <source>What you type is not safe from a crash until it is saved. The journal: {reason}.</source>
            <translation>Сақталғанша терілген мәтін ақаудан қорғалмаған. Журнал: {reason}.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which does not answer; end that one and open it again.</source>
            <translation>{name} жауап бермейтін басқа терезеде ашық: соны аяқтап, қайта ашыңыз.</translation>
        </message>
        <message>
            <source>{name} is open in another window, which has come to the front.</source>
            <translation>{name} басқа терезеде ашық; ол алға шығарылды.</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln таңдалды</numerusform>
                <numerusform>%Ln таңдалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Барлық %Ln фотосурет</numerusform>
                <numerusform>Барлық %Ln фотосурет</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотосуреттер</translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln таңдалды</numerusform>
                <numerusform>%Ln таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>1 selected</source>
            <translation>1 таңдалған</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln shown</source>
            <translation>
                <numerusform>Көрсетілген %Ln суреттің бәрі</numerusform>
                <numerusform>Көрсетілген %Ln суреттің бәрі</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SectionHeader</name>
        <message>
            <source>empty</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>{count} fields filled</source>
            <translation>{count} өріс толтырылған</translation>
        </message>
    </context>
    <context>
        <name>SetPanel</name>
        <message>
            <source>Findings</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Бәрі дұрыс.</translation>
        </message>
        <message>
            <source>Nothing of what is chosen to be seen was found.</source>
            <translation>Көруге таңдалғандардан ештеңе табылмады.</translation>
        </message>
        <message>
            <source>The set</source>
            <translation>Жинақ</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>Тексеру не тапты</translation>
        </message>
    </context>
    <context>
        <name>SheetChoices</name>
        <message numerus="yes">
            <source>%Ln selected</source>
            <translation>
                <numerusform>%Ln таңдалды</numerusform>
                <numerusform>%Ln таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln photos</source>
            <translation>
                <numerusform>Барлық %Ln фотосурет</numerusform>
                <numerusform>Барлық %Ln фотосурет</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with Excel’s mark (BOM)</source>
            <translation>Excel белгісінен бастау (BOM)</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Ұяшықтар арасында</translation>
        </message>
        <message>
            <source>Captions and credits to be put into a page, with data that search engines read</source>
            <translation>Бетке қойылатын сипаттамалар мен авторлар, іздеу жүйелері оқитын деректермен</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Figures for a web site</source>
            <translation>Сайтқа арналған фигуралар</translation>
        </message>
        <message>
            <source>For outside the house</source>
            <translation>Сыртқы оқырманға</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Тілдер</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Фотосуреттер</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Without the desk’s states and what the check found</source>
            <translation>Редакция күйлері мен тексеру тапқандарынсыз</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Сипаттамалар парағы</translation>
        </message>
        <message>
            <source>Picture {done} of {total}</source>
            <translation>{total} суреттің {done}-і</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Тоқтатылды.</translation>
        </message>
        <message>
            <source>The first {shown} of {total} pictures</source>
            <translation>{total} суреттің алғашқы {shown}</translation>
        </message>
        <message>
            <source>The photos as they are now, saved or not, numbered in the story’s order.</source>
            <translation>Фотосуреттер қазіргі күйінде, сақталса да, сақталмаса да, материал ретімен нөмірленген.</translation>
        </message>
        <message>
            <source>The sheet is being drawn…</source>
            <translation>Парақ салынып жатыр…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Жазу…</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message numerus="yes">
            <source>%Ln blockers open</source>
            <translation>
                <numerusform>%Ln ашық кедергі</numerusform>
                <numerusform>%Ln ашық кедергі</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without caption</source>
            <translation>
                <numerusform>%Ln сипаттамасыз</numerusform>
                <numerusform>%Ln сипаттамасыз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without credit</source>
            <translation>
                <numerusform>%Ln авторсыз</numerusform>
                <numerusform>%Ln авторсыз</numerusform>
            </translation>
        </message>
        <message>
            <source>1 picture</source>
            <translation>1 сурет</translation>
        </message>
        <message>
            <source>A sheet is being written: wait for it, or stop it.</source>
            <translation>Парақ жазылып жатыр: күтіңіз немесе тоқтатыңыз.</translation>
        </message>
        <message>
            <source>A table as text, for other systems. It can come back.</source>
            <translation>Басқа жүйелерге арналған мәтіндік кесте. Қайтып келе алады.</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>Сызықша</translation>
        </message>
        <message>
            <source>Blockers</source>
            <translation>Кедергілер</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Caption sheet</source>
            <translation>Сипаттамалар парағы</translation>
        </message>
        <message>
            <source>Caption sheet: picture {done} of {total}</source>
            <translation>Сипаттамалар парағы: {total} суреттің {done}-і</translation>
        </message>
        <message>
            <source>Captions and credits in a list, to edit in a document. It can come back.</source>
            <translation>Сипаттамалар мен авторлар тізіммен, құжатта түзетуге. Қайтып келе алады.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Үтір</translation>
        </message>
        <message>
            <source>Credits as text</source>
            <translation>Авторлар мәтінмен</translation>
        </message>
        <message>
            <source>Desk’s state</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>None of these photos can be read: there is nothing to put on a sheet.</source>
            <translation>Бұл фотосуреттердің ешқайсысы оқылмайды: параққа салар ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Picture data (SHA-256)</source>
            <translation>Сурет деректері (SHA-256)</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Нүктелі үтір</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Қалтада көрсету</translation>
        </message>
        <message>
            <source>Stopped: no sheet was written.</source>
            <translation>Тоқтатылды: парақ жазылмады.</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Табуляция</translation>
        </message>
        <message>
            <source>To edit and translate in a spreadsheet. It can come back.</source>
            <translation>Кестеде түзетуге және аударуға. Қайтып келе алады.</translation>
        </message>
        <message>
            <source>To print, to sign, to keep.</source>
            <translation>Басып шығаруға, қол қоюға, сақтауға.</translation>
        </message>
        <message>
            <source>To read on any screen: one file, nothing else is needed.</source>
            <translation>Кез келген экранда оқуға: бір файл, басқа ештеңе керек емес.</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Ескертулер</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Веб-бет</translation>
        </message>
        <message>
            <source>What it holds will be gone.</source>
            <translation>Ішіндегісі жоғалады.</translation>
        </message>
        <message>
            <source>Who took which picture, for the imprint.</source>
            <translation>Қай суретті кім түсірді, шығыс деректеріне.</translation>
        </message>
        <message>
            <source>Workbook</source>
            <translation>Excel кітабы</translation>
        </message>
        <message>
            <source>Write over it</source>
            <translation>Үстінен жазу</translation>
        </message>
        <message>
            <source>Write the caption sheet</source>
            <translation>Сипаттамалар парағын жазу</translation>
        </message>
        <message>
            <source>Written: {file}</source>
            <translation>Жазылды: {file}</translation>
        </message>
        <message>
            <source>ninjs</source>
            <translation>ninjs</translation>
        </message>
        <message>
            <source>ninjs 3, for content management systems.</source>
            <translation>ninjs 3, мазмұнды басқару жүйелеріне.</translation>
        </message>
        <message>
            <source>row 1: nobody knows the column “{column}”</source>
            <translation>1-жол: «{column}» бағаны белгісіз</translation>
        </message>
        <message>
            <source>row {row} is missing</source>
            <translation>{row}-жол жоқ</translation>
        </message>
        <message>
            <source>row {row} is missing: {name}</source>
            <translation>{row}-жол жоқ: {name}</translation>
        </message>
        <message>
            <source>row {row}: a picture without a name is none of these pictures</source>
            <translation>{row}-жол: атаусыз сурет бұл суреттерден емес</translation>
        </message>
        <message>
            <source>row {row}: {column}: {why}</source>
            <translation>{row}-жол: {column}: {why}</translation>
        </message>
        <message>
            <source>row {row}: {name} is none of these pictures</source>
            <translation>{row}-жол: {name} бұл суреттерден емес</translation>
        </message>
        <message>
            <source>row {row}: {name} stands in row {first} already</source>
            <translation>{row}-жол: {name} {first}-жолда тұр</translation>
        </message>
        <message>
            <source>{name} is there already.</source>
            <translation>{name} бар.</translation>
        </message>
    </context>
    <context>
        <name>ShiftDialog</name>
        <message>
            <source>+1 d</source>
            <translation>+1 к</translation>
        </message>
        <message>
            <source>+1 h</source>
            <translation>+1 сағ</translation>
        </message>
        <message>
            <source>All photos of a camera are moved by the same time. Dates without a time of day stay as they are: no clock has told them.</source>
            <translation>Бір камераның барлық суреті бірдей уақытқа жылжиды. Тәулік уақыты жоқ күндер қалады: оларды сағат айтпаған.</translation>
        </message>
        <message>
            <source>Camera clock {amount}</source>
            <translation>Камера сағаты {amount}</translation>
        </message>
        <message>
            <source>Correct the camera's clock</source>
            <translation>Камера сағатын түзету</translation>
        </message>
        <message>
            <source>Leave the time zone</source>
            <translation>Уақыт белдеуін өзгертпеу</translation>
        </message>
        <message>
            <source>Move by (days, h:min:s)</source>
            <translation>Жылжыту (күн, сағ:мин:с)</translation>
        </message>
        <message>
            <source>Offset from UTC</source>
            <translation>UTC-ден ығысу</translation>
        </message>
        <message>
            <source>Tell the same moment in</source>
            <translation>Сол сәт мына белдеуде</translation>
        </message>
        <message>
            <source>The clock showed the zone</source>
            <translation>Сағат мына белдеумен жүрді</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>or: {name} was taken at</source>
            <translation>немесе: {name} түсірілген уақыт</translation>
        </message>
        <message>
            <source>−1 d</source>
            <translation>−1 к</translation>
        </message>
        <message>
            <source>−1 h</source>
            <translation>−1 сағ</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>{field}, translation</source>
            <translation>{field}, аудармасы</translation>
        </message>
    </context>
    <context>
        <name>SigningOff</name>
        <message numerus="yes">
            <source>%Ln warnings are open.</source>
            <translation>
                <numerusform>%Ln ескертпе шешілмеген.</numerusform>
                <numerusform>%Ln ескертпе шешілмеген.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not signed off: blockers and what needs a reason stand in the way.</source>
            <translation>Бекітілмеді: шығаруға болмайтыны мен себебі керегі кедергі.</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Бекіту</translation>
        </message>
        <message numerus="yes">
            <source>Sign off %Ln photos?</source>
            <translation>
                <numerusform>%Ln сурет бекітілсін бе?</numerusform>
                <numerusform>%Ln сурет бекітілсін бе?</numerusform>
            </translation>
        </message>
        <message>
            <source>The check is still under way.</source>
            <translation>Тексеру әлі жүріп жатыр.</translation>
        </message>
        <message>
            <source>Unsaved edits are saved first. Each photo is cleared under your name, for all its fields as they are.</source>
            <translation>Алдымен сақталмағаны сақталады. Әр сурет атыңыздан, барлық өрісі сол күйінде жариялауға рұқсат етіледі.</translation>
        </message>
    </context>
    <context>
        <name>SpellMarks</name>
        <message>
            <source>Add “{word}” to the desk's words</source>
            <translation>«{word}» сөзін редакция сөздеріне қосу</translation>
        </message>
        <message>
            <source>Looking for what was meant…</source>
            <translation>Ұқсас сөздер ізделуде…</translation>
        </message>
        <message>
            <source>Mark wrong words</source>
            <translation>Қателерді белгілеу</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>Captioned</source>
            <translation>Жазылған</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Тексерілген</translation>
        </message>
        <message>
            <source>Checked by {name}, {time}</source>
            <translation>Тексерген: {name}, {time}</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Рұқсат берілген</translation>
        </message>
        <message>
            <source>Cleared by {name}, {time}</source>
            <translation>Рұқсат берген: {name}, {time}</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Ұсталған</translation>
        </message>
        <message>
            <source>Held by {name}, {time}</source>
            <translation>Ұстаған: {name}, {time}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>бейне</translation>
        </message>
        <message>
            <source>since then changed: {what}</source>
            <translation>содан бері өзгерді: {what}</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>біреу</translation>
        </message>
    </context>
    <context>
        <name>Standings</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>A field holds what cannot be its value: nothing was marked.</source>
            <translation>Өрісте оның мәні бола алмайтын нәрсе тұр: ештеңе белгіленбеді.</translation>
        </message>
        <message>
            <source>Checked: {photos}</source>
            <translation>Тексерілді: {photos}</translation>
        </message>
        <message>
            <source>Cleared: {photos}</source>
            <translation>Рұқсат берілді: {photos}</translation>
        </message>
        <message>
            <source>Held: {photos}</source>
            <translation>Ұсталды: {photos}</translation>
        </message>
        <message>
            <source>Marking {done} of {total}</source>
            <translation>Белгіленуде: {total} ішінен {done}</translation>
        </message>
        <message>
            <source>Not marked, because not saved or not readable: {photos}.</source>
            <translation>Сақталмағандықтан не оқылмағандықтан белгіленбеді: {photos}.</translation>
        </message>
        <message>
            <source>Open again: {photos}</source>
            <translation>Қайта ашылды: {photos}</translation>
        </message>
        <message>
            <source>{photo} is not cleared: {why}.</source>
            <translation>{photo} жариялауға рұқсат етілмеді: {why}.</translation>
        </message>
    </context>
    <context>
        <name>Stories</name>
        <message>
            <source>A story belongs to the photos of one folder: open that folder.</source>
            <translation>Материал бір қалтаның суреттеріне тиесілі: сол қалтаны ашыңыз.</translation>
        </message>
        <message>
            <source>Another desk changed the story just now; what it said is kept in the story’s file.</source>
            <translation>Материалды басқа редакция жаңа ғана өзгертті; бұрынғысы материал файлында сақталған.</translation>
        </message>
        <message>
            <source>Another desk changed the story; it is shown as it is now.</source>
            <translation>Басқа редакция материалды өзгертті; ол қазіргі күйінде көрсетілген.</translation>
        </message>
        <message>
            <source>Parts of the story cannot be read; they are kept in its file as they are.</source>
            <translation>Материалдың кей бөлігі оқылмайды; олар файлында сол күйі сақталады.</translation>
        </message>
        <message>
            <source>The story’s file was damaged; it is kept as {name}.</source>
            <translation>Материал файлы бүлінген; ол {name} атымен сақталды.</translation>
        </message>
        <message>
            <source>What was typed of the story the last time, and not saved, is back.</source>
            <translation>Өткен жолы материалға терілген, бірақ сақталмаған мәтін қайтып келді.</translation>
        </message>
    </context>
    <context>
        <name>StoryDialog</name>
        <message>
            <source>6 March 2022, or 2022-03-06</source>
            <translation>2022 жылғы 6 наурыз не 2022-03-06</translation>
        </message>
        <message>
            <source>Byline: who took the photographs, one name a line</source>
            <translation>Авторлар: кім түсірді, әр жолда бір есім</translation>
        </message>
        <message>
            <source>Coordinates and serial numbers then keep a file here; copies tell no time.</source>
            <translation>Онда координаттар мен сериялық нөмірлер файлды редакцияда ұстайды, ал көшірмелерде уақыт болмайды.</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Жарияланған күні</translation>
        </message>
        <message>
            <source>Date of the event</source>
            <translation>Оқиға күні</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Kept beside the photos as you type. What is not known may stay empty.</source>
            <translation>Терген сайын суреттердің жанында сақталады. Белгісізі бос қала береді.</translation>
        </message>
        <message>
            <source>Languages of the texts, in order</source>
            <translation>Мәтін тілдері, ретімен</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Негізгі тіл</translation>
        </message>
        <message>
            <source>Notes for the desk</source>
            <translation>Редакцияға ескертпе</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>Файлдан оқу…</translation>
        </message>
        <message>
            <source>Read the story’s text</source>
            <translation>Материал мәтінін оқу</translation>
        </message>
        <message>
            <source>Read the text below</source>
            <translation>Төмендегі мәтінді оқу</translation>
        </message>
        <message>
            <source>Sensitive: people can be harmed by what these photos tell</source>
            <translation>Сезімтал: бұл суреттер айтқаны адамдарға зиян келтіруі мүмкін</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Text of the story</source>
            <translation>Материал мәтіні</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Мәтіндер</translation>
        </message>
        <message numerus="yes">
            <source>The order of %Ln photos is kept.</source>
            <translation>
                <numerusform>%Ln суреттің реті сақталған.</numerusform>
                <numerusform>%Ln суреттің реті сақталған.</numerusform>
            </translation>
        </message>
        <message>
            <source>{name}: “{text}” cannot be understood. Correct it, or empty it.</source>
            <translation>{name}: «{text}» дегенді түсіну мүмкін емес. Түзетіңіз немесе өрісті тазалаңыз.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%Ln copies written</source>
            <translation>
                <numerusform>%Ln көшірме жазылды</numerusform>
                <numerusform>%Ln көшірме жазылды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos have no copy:</source>
            <translation>
                <numerusform>%Ln фотосуреттің көшірмесі жоқ:</numerusform>
                <numerusform>%Ln фотосуреттің көшірмесі жоқ:</numerusform>
            </translation>
        </message>
        <message>
            <source>Every copy was read again and searched byte by byte. The list of all: {name}</source>
            <translation>Әр көшірме қайта оқылып, байт-байтпен тексерілді. Барлығының тізімі: {name}</translation>
        </message>
        <message>
            <source>Left at the desk</source>
            <translation>Редакцияда қалды</translation>
        </message>
        <message>
            <source>No field stayed behind.</source>
            <translation>Бірде-бір өріс қалған жоқ.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Ештеңе.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped: %Ln photos have no copy.</source>
            <translation>
                <numerusform>Тоқтатылды: %Ln фотосуреттің көшірмесі жоқ.</numerusform>
                <numerusform>Тоқтатылды: %Ln фотосуреттің көшірмесі жоқ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Алынып тасталды</translation>
        </message>
        <message>
            <source>The originals gave nothing away.</source>
            <translation>Түпнұсқалар ештеңені әшкерелемеген.</translation>
        </message>
        <message>
            <source>Travels with the copies</source>
            <translation>Көшірмелермен бірге кетеді</translation>
        </message>
    </context>
    <context>
        <name>TakingBack</name>
        <message numerus="yes">
            <source>%Ln photos are as they were.</source>
            <translation>
                <numerusform>%Ln сурет бұрынғы күйінде.</numerusform>
                <numerusform>%Ln сурет бұрынғы күйінде.</numerusform>
            </translation>
        </message>
        <message>
            <source>All saves</source>
            <translation>Барлық сақталу</translation>
        </message>
        <message>
            <source>File and sidecar become what they were before, byte for byte. Unsaved edits stay. A photo that another program changed since is left as it is.</source>
            <translation>Файл мен серік файл байтына дейін бұрынғы күйіне келеді. Сақталмаған түзетулер қалады. Содан бері басқа бағдарлама өзгерткен суретке тимейді.</translation>
        </message>
        <message>
            <source>Last save</source>
            <translation>Соңғысы</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
        <message>
            <source>No save of these photos is known that could be taken back.</source>
            <translation>Бұл суреттердің қайтаруға болатын сақталуы жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>Take back saves of %Ln photos?</source>
            <translation>
                <numerusform>%Ln суреттің сақталуын қайтару керек пе?</numerusform>
                <numerusform>%Ln суреттің сақталуын қайтару керек пе?</numerusform>
            </translation>
        </message>
        <message>
            <source>Take back saves of {name}?</source>
            <translation>{name} сақталуын қайтару керек пе?</translation>
        </message>
        <message>
            <source>{name} is as it was.</source>
            <translation>{name} бұрынғы күйінде.</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>A template fills several fields at once. What it would make of this photo and the next is shown; nothing is changed before you apply it.</source>
            <translation>Үлгі бірден бірнеше өрісті толтырады. Осы және келесі суретте не шығатыны көрінеді; қолданғанша ештеңе өзгермейді.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Жою</translation>
        </message>
        <message>
            <source>Export all…</source>
            <translation>Бәрін шығару…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Жүктеу…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Төмендету</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Көтеру</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>Жаңа…</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Үлгілер</translation>
        </message>
        <message>
            <source>The first ones have keys, {keys}, and need no page.</source>
            <translation>Алғашқыларының пернелері бар: {keys} — оларға бұл бет керек емес.</translation>
        </message>
        <message>
            <source>There is no template yet. “New…” makes one.</source>
            <translation>Үлгі әлі жоқ. «Жаңа…» біреуін жасайды.</translation>
        </message>
    </context>
    <context>
        <name>TemplateEditor</name>
        <message>
            <source>Add a field</source>
            <translation>Өріс қосу</translation>
        </message>
        <message>
            <source>Another template has this name.</source>
            <translation>Басқа үлгінің аты осындай.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Үлгіні өзгерту</translation>
        </message>
        <message>
            <source>It fills no field yet.</source>
            <translation>Ол әлі ешбір өрісті толтырмайды.</translation>
        </message>
        <message>
            <source>It needs a name.</source>
            <translation>Оған ат керек.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Файл аты</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Үлгінің аты</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Жаңа үлгі</translation>
        </message>
        <message>
            <source>On the current photo</source>
            <translation>Ағымдағы суретте</translation>
        </message>
        <message>
            <source>Variables stand in braces: {examples}. A question mark lets one be empty: {optional}. A photo that lacks what a line needs is left as it is.</source>
            <translation>Айнымалылар жүйелі жақшада: {examples}. Сұрақ белгісі бос болуына жол береді: {optional}. Жолға керегі жоқ сурет сол күйі қалады.</translation>
        </message>
    </context>
    <context>
        <name>TemplateLine</name>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>How it meets what is there</source>
            <translation>Бар мәтінмен не болады</translation>
        </message>
        <message>
            <source>Language of the words</source>
            <translation>Мәтін тілі</translation>
        </message>
        <message>
            <source>Remove this field</source>
            <translation>Бұл өрісті алып тастау</translation>
        </message>
        <message>
            <source>Text with variables</source>
            <translation>Айнымалысы бар мәтін</translation>
        </message>
        <message>
            <source>Text, with variables in braces: {example}</source>
            <translation>Мәтін, айнымалылар жақшада: {example}</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Айнымалы</translation>
        </message>
        <message>
            <source>is added at the end</source>
            <translation>соңына қосылады</translation>
        </message>
        <message>
            <source>is added in front</source>
            <translation>басына қосылады</translation>
        </message>
        <message>
            <source>main text</source>
            <translation>негізгі мәтін</translation>
        </message>
        <message>
            <source>only where empty</source>
            <translation>тек бос жерге</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>барын ауыстырады</translation>
        </message>
    </context>
    <context>
        <name>Templating</name>
        <message>
            <source>Export templates</source>
            <translation>Үлгілерді шығару</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>Үлгілерді жүктеу</translation>
        </message>
        <message>
            <source>No photo is selected.</source>
            <translation>Сурет таңдалмаған.</translation>
        </message>
        <message>
            <source>Template {number}</source>
            <translation>{number}-үлгі</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Үлгілер</translation>
        </message>
        <message>
            <source>There is no template {number}.</source>
            <translation>{number}-үлгі жоқ.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Add the story</source>
            <translation>Материалды қосу</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Filter: text, “no credit”, …</source>
            <translation>Сүзгі: мәтін, «авторы жоқ»…</translation>
        </message>
        <message>
            <source>More menus</source>
            <translation>Басқа мәзірлер</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ашу…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Save {count}</source>
            <translation>Сақтау {count}</translation>
        </message>
        <message>
            <source>Show only…</source>
            <translation>Тек мыналар…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Материал</translation>
        </message>
        <message>
            <source>Story of this set: headline, byline, place, dates, languages</source>
            <translation>Осы жинақтың материалы: тақырып, авторлар, орын, күндер, тілдер</translation>
        </message>
    </context>
    <context>
        <name>Typing</name>
        <message>
            <source>identity protected</source>
            <translation>тұлға қорғалған</translation>
        </message>
        <message>
            <source>in this set</source>
            <translation>осы топтамада</translation>
        </message>
        <message>
            <source>used before</source>
            <translation>бұрын қолданылған</translation>
        </message>
    </context>
    <context>
        <name>TypingHelp</name>
        <message>
            <source>Code {code}</source>
            <translation>{code} коды</translation>
        </message>
        <message>
            <source>What was typed before is forgotten: it is suggested no more.</source>
            <translation>Бұрын терілген ұмытылды: енді ұсынылмайды.</translation>
        </message>
        <message>
            <source>“{code}” has filled other fields, too: {fields}.</source>
            <translation>«{code}» басқа өрістерді де толтырды: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ValueList</name>
        <message>
            <source>Shift+Enter: {word}</source>
            <translation>Shift+Enter: {word}</translation>
        </message>
    </context>
    <context>
        <name>Viewer</name>
        <message>
            <source>Photo</source>
            <translation>Сурет</translation>
        </message>
        <message>
            <source>fill {zoom}</source>
            <translation>толтырылған {zoom}</translation>
        </message>
        <message>
            <source>fit {zoom}</source>
            <translation>тұтас {zoom}</translation>
        </message>
        <message>
            <source>no photo</source>
            <translation>сурет жоқ</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Every photo shown here names its photographer.</source>
            <translation>Мұндағы әр суретте фотограф аталған.</translation>
        </message>
        <message>
            <source>That was the last photo.</source>
            <translation>Бұл соңғы сурет еді.</translation>
        </message>
        <message>
            <source>The photo before this one has no caption.</source>
            <translation>Алдыңғы суретте жазу жоқ.</translation>
        </message>
        <message>
            <source>The photo before this one names no photographer.</source>
            <translation>Алдыңғы суретте фотограф аталмаған.</translation>
        </message>
        <message>
            <source>There is no photo before this one.</source>
            <translation>Бұл суреттің алдында сурет жоқ.</translation>
        </message>
        <message>
            <source>This is the first photo.</source>
            <translation>Бұл бірінші сурет.</translation>
        </message>
    </context>
    <context>
        <name>WishesForm</name>
        <message>
            <source>A place can endanger a person</source>
            <translation>Орын адамға қауіп төндіруі мүмкін</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Folder for the copies</source>
            <translation>Көшірмелер қалтасы</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Пішім</translation>
        </message>
        <message>
            <source>Gentle</source>
            <translation>Жеңіл</translation>
        </message>
        <message>
            <source>Long side, pixels</source>
            <translation>Ұзын жағы, пиксель</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Атаулар</translation>
        </message>
        <message>
            <source>Names of persons shown travel, too</source>
            <translation>Суреттегі адамдардың аттары да бірге кетеді</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ештеңе</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Сапа</translation>
        </message>
        <message>
            <source>Sharpening</source>
            <translation>Айқындық</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Күшті</translation>
        </message>
        <message>
            <source>The story says so: of the date, only the day travels.</source>
            <translation>Материалда солай айтылған: күннен тек тәулігі кетеді.</translation>
        </message>
        <message>
            <source>Then of the date only the day travels.</source>
            <translation>Онда күннен тек тәулігі кетеді.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Әдеттегі</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln сурет</numerusform>
                <numerusform>%Ln сурет</numerusform>
            </translation>
        </message>
        <message>
            <source>{field} of {photos}</source>
            <translation>{field}: {photos}</translation>
        </message>
    </context>
    <context>
        <name>WrongDialog</name>
        <message>
            <source>Bring a sheet back</source>
            <translation>Парақты қайтару</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Nothing was changed. Mend these rows in the sheet, or make a new one.</source>
            <translation>Ештеңе өзгермеді. Парақтағы осы жолдарды түзетіңіз немесе жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>Perhaps it was made of a few photos only, or rows were taken out on purpose.</source>
            <translation>Мүмкін, парақ бірнеше фотосуреттен ғана жасалған немесе жолдар әдейі алынған.</translation>
        </message>
        <message numerus="yes">
            <source>Take just its %Ln photos</source>
            <translation>
                <numerusform>Тек оның %Ln фотосуретін алу</numerusform>
                <numerusform>Тек оның %Ln фотосуретін алу</numerusform>
            </translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>{sheet} cannot be taken as it is</source>
            <translation>{sheet} осы күйінде алынбайды</translation>
        </message>
    </context>
    <context>
        <name>_Paper</name>
        <message>
            <source>Page as it will be</source>
            <translation>Бет қандай болатыны</translation>
        </message>
    </context>
</TS>
